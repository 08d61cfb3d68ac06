using System.Buffers;
using System.Text;
using System.Text.Unicode;
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
    public static string Decode(ReadOnlySpan<byte> bytes, out string? repair)
    {
        repair = null;
        if (bytes.IsEmpty)
        {
            return string.Empty;
        }

        if (!Utf8.IsValid(bytes))
        {
            var status = Rune.DecodeLastFromUtf8(bytes, out _, out var tail);
            repair = ImportReasons.InvalidUtf8;
            if (status != OperationStatus.Done && Utf8.IsValid(bytes[..^tail]))
            {
                repair = ImportReasons.CutCharacter;
                bytes = bytes[..^tail];
            }
        }

        return Mend(Encoding.UTF8.GetString(bytes), ref repair);
    }

    /// <summary>Names and, at the end of a text, removes the replacement characters a damaged value already carries.</summary>
    private static string Mend(string text, ref string? repair)
    {
        if (!text.Contains(Damaged, StringComparison.Ordinal))
        {
            return text;
        }

        var sound = text.TrimEnd(Damaged);
        repair = sound.Contains(Damaged, StringComparison.Ordinal) ? ImportReasons.InvalidUtf8 : ImportReasons.CutCharacter;
        return sound;
    }
}
