using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Lenient access to a record's values: what is absent, null or of another kind is simply not there.</summary>
internal static class JsonValues
{
    /// <summary>The element at the end of a path of property names.</summary>
    public static JsonElement? At(this JsonElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element is not { ValueKind: JsonValueKind.Object } within || !within.TryGetProperty(name, out var next))
            {
                return null;
            }

            element = next;
        }

        return element is { ValueKind: not JsonValueKind.Null } found ? found : null;
    }

    /// <inheritdoc cref="At(JsonElement?, ReadOnlySpan{string})" />
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path) => At((JsonElement?)element, path);

    /// <summary>The items of a list; none when it is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A text, or a number or truth value as text. Bytes that are not UTF-8 become U+FFFD.</summary>
    public static string? Text(this JsonElement? element)
    {
        if (element is not { } value)
        {
            return null;
        }

        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return Damaged(value);
        }
    }

    /// <summary>A whole number.</summary>
    public static int? Number(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    /// <summary>Whether it is <c>true</c>.</summary>
    public static bool IsTrue(this JsonElement? element) => element is { ValueKind: JsonValueKind.True };

    /// <summary>The date a text begins with.</summary>
    public static DateOnly? Date(this JsonElement? element) => element.Text() is { } text ? Neutral.Date(text) : null;

    /// <summary>Puts a text into a field.</summary>
    public static void Put(this ItemBuilder item, string code, JsonElement? value) => item.Put(code, value.Text());

    /// <summary>Every text in an element, joined; for free text whose inner shape does not matter.</summary>
    public static string? AllText(this JsonElement? element)
    {
        var texts = new List<string?>();
        Gather(element, texts);
        return Neutral.Join("; ", [.. texts]);
    }

    private static void Gather(JsonElement? element, List<string?> texts)
    {
        switch (element?.ValueKind)
        {
            case JsonValueKind.String:
                texts.Add(element.Text());
                break;
            case JsonValueKind.Array:
                foreach (var item in element.Items())
                {
                    Gather(item, texts);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in element.Value.EnumerateObject())
                {
                    Gather(property.Value, texts);
                }

                break;
        }
    }

    private static string? Damaged(JsonElement value)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)));
        }
        catch (JsonException)
        {
            return "\uFFFD";
        }
    }
}
