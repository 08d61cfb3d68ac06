using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Api.Http;

/// <summary>Times are RFC 3339 in UTC with <c>Z</c> and milliseconds, as stored; any offset is read.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDateTimeOffset(out var instant) ? instant.ToUniversalTime() : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(StoredValue.InstantFormat, CultureInfo.InvariantCulture));
}
