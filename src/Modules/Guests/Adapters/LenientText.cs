using System.Text;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// Decodes UTF-8 that its source may have cut at a fixed number of bytes or damaged: no file is dropped for one bad byte, and every repair is named.
/// </summary>
internal static class LenientText
{
    private const char Damaged = '\uFFFD';

    /// <summary>Decodes a value.</summary>
    /// <param name="bytes">The value's bytes.</param>
    /// <param name="repair">What had to be mended, a code of <see cref="ImportReasons"/>; null for sound text.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out string? repair) => Mend(Encoding.UTF8.GetString(bytes), out repair);

    /// <summary>
    /// Removes what decoding made of half a character at the end; damage elsewhere stays visible as U+FFFD. A value that came with U+FFFD in it,
    /// because an earlier program decoded it, is treated alike.
    /// </summary>
    public static string Mend(string text, out string? repair)
    {
        if (!text.Contains(Damaged, StringComparison.Ordinal))
        {
            repair = null;
            return text;
        }

        var sound = text.TrimEnd(Damaged);
        repair = sound.Contains(Damaged, StringComparison.Ordinal) ? ImportReasons.InvalidUtf8 : ImportReasons.CutCharacter;
        return sound;
    }
}
