using System.Text.Json;

namespace HotelPrivacy.Guests.Model;

/// <summary>The content of a source row in one fixed form, to tell whether it changed since it was last read. Only its keyed hash is ever stored.</summary>
internal static class GuestContent
{
    public static string Of(ImportedItem item) => JsonSerializer.Serialize(new
    {
        fields = item.Fields.OrderBy(field => field.Key, StringComparer.Ordinal),
        item.Notes,
        item.ConsentFlags,
        item.Stays,
        item.Relations,
    });
}
