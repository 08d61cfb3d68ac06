using System.Text;

namespace HotelPrivacy.Kernel.Privacy;

/// <summary>Tells scripts apart that are written without spaces between words.</summary>
internal static class Script
{
    /// <summary>Whether the text begins with a Han character, kana or Hangul (Unicode blocks).</summary>
    public static bool IsEastAsian(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var first, out _) == System.Buffers.OperationStatus.Done && IsEastAsian(first);

    /// <summary>Whether it is a Han character, kana or Hangul (Unicode blocks).</summary>
    public static bool IsEastAsian(Rune rune) => rune.Value
        is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
        or 0x3005 or 0x3007 or (>= 0x3041 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0xAC00 and <= 0xD7A3);
}
