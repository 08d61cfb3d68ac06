using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>
/// Looks for values of guests in bytes, in every form in which they could lie there by oversight: UTF-8, UTF-16 of both orders, base64 at each of its
/// three alignments, and as JSON escapes them. A hit names the value by its label, never by itself.
/// </summary>
internal sealed class PlaintextScan
{
    // Shorter ones turn up in random bytes by chance.
    private const int LeastBytes = 6;
    private const int LeastBase64 = 8;

    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly SearchValues<string> needles;

    public PlaintextScan(IEnumerable<(string Label, string Value)> values)
    {
        foreach (var (label, value) in values)
        {
            foreach (var spelling in new[] { value, value.ToLowerInvariant(), value.ToUpperInvariant() }.Distinct())
            {
                Add(label, spelling);
            }
        }

        needles = SearchValues.Create([.. labels.Keys], StringComparison.Ordinal);
    }

    /// <summary>Whether a value is long enough to be told from chance.</summary>
    public static bool CanTell(string value) => Encoding.UTF8.GetByteCount(value) >= LeastBytes;

    /// <summary>What of the values stands in these bytes.</summary>
    public IEnumerable<string> In(byte[] bytes)
    {
        // One character per byte, so that one search for all values does.
        var text = Encoding.Latin1.GetString(bytes);
        for (var at = 0; text.AsSpan(at).IndexOfAny(needles) is var next and >= 0; at += next + 1)
        {
            var found = at + next;
            yield return labels.First(label => text.AsSpan(found).StartsWith(label.Key, StringComparison.Ordinal)).Value;
        }
    }

    /// <summary>What of the values stands in the files of a folder, by file.</summary>
    public IReadOnlyList<string> InFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).SelectMany(file => In(ReadShared(file)).Select(label => $"{Path.GetFileName(file)}: {label}")).Distinct()];

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void Add(string label, string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        Take($"{label} as UTF-8", utf8);
        Take($"{label} as UTF-16LE", Encoding.Unicode.GetBytes(value));
        Take($"{label} as UTF-16BE", Encoding.BigEndianUnicode.GetBytes(value));
        foreach (var encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            Take($"{label} in JSON", Encoding.UTF8.GetBytes(JsonEncodedText.Encode(value, encoder).ToString()));
        }

        for (var alignment = 0; alignment < 3; alignment++)
        {
            var base64 = Base64At(utf8, alignment);
            if (base64.Length >= LeastBase64)
            {
                Take($"{label} as base64", Encoding.ASCII.GetBytes(base64));
                Take($"{label} as base64url", Encoding.ASCII.GetBytes(base64.Replace('+', '-').Replace('/', '_')));
            }
        }
    }

    private void Take(string label, byte[] bytes)
    {
        if (bytes.Length >= LeastBytes)
        {
            labels.TryAdd(Encoding.Latin1.GetString(bytes), label);
        }
    }

    /// <summary>The characters that are the value's alone when so many bytes of something else stand before it in the group of three.</summary>
    private static string Base64At(byte[] value, int before)
    {
        var text = Convert.ToBase64String([.. new byte[before], .. value]);
        var first = (before * 8 + 5) / 6;
        var end = (before + value.Length) * 8 / 6;
        return text[first..Math.Max(first, end)];
    }
}
