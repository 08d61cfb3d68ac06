using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// The sealed text of one audit entry: JSON with fixed member order. Its UTF-8 bytes are the leaf of the Merkle log (RFC 6962, 2.1), stored as they were hashed.
/// </summary>
internal static class AuditLeaf
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(long sequence, DateTimeOffset at, Actor actor, string? address, AuditDraft draft)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("sequence", sequence);
            json.WriteString("at", (string)StoredValue.ForSqlite(at));
            WriteOptional(json, "hotelId", draft.HotelId);
            json.WriteString("actorKind", Slices.Naming.ToCode(actor.Kind));
            WriteOptional(json, "actorId", actor.Id == Guid.Empty ? null : actor.Id);
            WriteOptional(json, "sessionId", actor.SessionId);
            WriteOptional(json, "address", address);
            json.WriteString("action", draft.Action);
            WriteOptional(json, "subjectKind", draft.SubjectKind);
            WriteOptional(json, "subjectId", draft.SubjectId);
            WriteOptional(json, "purpose", draft.Purpose);
            if (draft.Details is { Count: > 0 } details)
            {
                json.WritePropertyName("details");
                JsonSerializer.Serialize(json, details.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary());
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Whether the columns of an entry say what its sealed text says.</summary>
    public static bool Matches(AuditEntryRow entry)
    {
        try
        {
            using var leaf = JsonDocument.Parse(entry.Leaf);
            var root = leaf.RootElement;
            return root.GetProperty("sequence").GetInt64() == entry.Sequence
                && Says(root, "at", StoredValue.ForSqlite(entry.At))
                && Says(root, "hotelId", entry.HotelId)
                && Says(root, "actorKind", entry.ActorKind)
                && Says(root, "actorId", entry.ActorId)
                && Says(root, "action", entry.Action)
                && Says(root, "subjectKind", entry.SubjectKind)
                && Says(root, "subjectId", entry.SubjectId)
                && Says(root, "purpose", entry.Purpose);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool Says(JsonElement leaf, string name, object? value) =>
        (leaf.TryGetProperty(name, out var member) ? member.GetString() : null) == value?.ToString();

    private static void WriteOptional(Utf8JsonWriter json, string name, object? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value.ToString());
        }
    }
}
