using System.Text.Json;
using System.Text.Json.Serialization;

namespace HotelPrivacy.Consent.Model;

/// <summary>One question of many. A bad one gets its answer and never fails the others, so anything may be absent.</summary>
[JsonConverter(typeof(CheckItemReader))]
internal sealed record CheckItem(string? Purpose = null, Guid? GuestId = null, Guid? HotelId = null, string? ExternalRef = null);

/// <summary>Takes whatever an item holds: what is no text or no id counts as absent.</summary>
internal sealed class CheckItemReader : JsonConverter<CheckItem>
{
    public override bool HandleNull => true;

    public override CheckItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var item = document.RootElement;
        return new CheckItem(Text(item, "purpose"), Id(item, "guestId"), Id(item, "hotelId"), Text(item, "externalRef"));
    }

    public override void Write(Utf8JsonWriter writer, CheckItem value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static string? Text(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Guid? Id(JsonElement item, string member) => Guid.TryParse(Text(item, member), out var id) ? id : null;
}
