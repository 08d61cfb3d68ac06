namespace HotelPrivacy.Guests.Adapters;

/// <summary>Tells a mask or an anonymiser's marker from a real value.</summary>
internal static class Masked
{
    private const string Mark = "anonymi";

    /// <summary>
    /// Whether the value holds a run of three asterisks, dots or four capital X, is nothing but asterisks,
    /// or is the word or address an anonymiser leaves behind.
    /// </summary>
    public static bool Is(string value)
    {
        var text = value.AsSpan().Trim();
        return text.Contains("***", StringComparison.Ordinal)
            || text.Contains("•••", StringComparison.Ordinal)
            || text.Contains("XXXX", StringComparison.Ordinal)
            || (!text.IsEmpty && !text.ContainsAnyExcept("*•"))
            || IsMarker(text);
    }

    private static bool IsMarker(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var rest = text[Mark.Length..];
        return rest.Equals("zed", StringComparison.OrdinalIgnoreCase) || rest.Equals("sed", StringComparison.OrdinalIgnoreCase)
            || (rest.Length > 4 && rest[3] == '-' && text.Contains('@'));
    }
}
