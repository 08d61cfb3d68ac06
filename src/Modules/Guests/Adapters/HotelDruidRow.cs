using System.Globalization;
using System.Net;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>One row of a table of a HotelDruid backup, its values found by column name.</summary>
/// <param name="table">The table's name.</param>
/// <param name="columns">Column name to place.</param>
internal sealed class HotelDruidRow(string table, IReadOnlyDictionary<string, int> columns)
{
    private const string Guard = "@%&@";
    private readonly List<Range> cells = [];
    private byte[] bytes = [];

    /// <summary>The table's name.</summary>
    public string Table => table;

    /// <summary>Whether the row has as many values as the table has columns.</summary>
    public bool IsWhole => cells.Count == columns.Count;

    /// <summary>The column names of a table, by place.</summary>
    public static IReadOnlyDictionary<string, int> ColumnsOf(string declaration)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in declaration.Split("<nomecolonna>").Skip(1))
        {
            columns.TryAdd(part[..Math.Max(0, part.IndexOf("</nomecolonna>", StringComparison.Ordinal))], columns.Count);
        }

        return columns;
    }

    /// <summary>Takes the bytes between the row's tags.</summary>
    public void Load(ReadOnlySpan<byte> row)
    {
        if (bytes.Length < row.Length)
        {
            bytes = new byte[Math.Max(row.Length, 2 * bytes.Length)];
        }

        row.CopyTo(bytes);
        cells.Clear();
        var open = "<cmp>"u8;
        var close = "</cmp>"u8;
        for (var at = 0; row[at..].StartsWith(open);)
        {
            var from = at + open.Length;
            var length = row[from..].IndexOf(close);
            if (length < 0)
            {
                return;
            }

            cells.Add(from..(from + length));
            at = from + length + close.Length;
        }
    }

    /// <summary>The value as stored, its guards taken off; empty when the table has no such column.</summary>
    /// <param name="column">Column name.</param>
    /// <param name="repair">What had to be mended, if anything.</param>
    public string Raw(string column, out string? repair)
    {
        repair = null;
        if (!columns.TryGetValue(column, out var place) || place >= cells.Count)
        {
            return string.Empty;
        }

        var text = LenientText.Decode(bytes.AsSpan(cells[place]), out repair);
        return !text.Contains(Guard, StringComparison.Ordinal) ? text : text
            .Replace($"</righetabella{Guard}>", "</righetabella>", StringComparison.Ordinal)
            .Replace($"</riga{Guard}>", "</riga>", StringComparison.Ordinal)
            .Replace($"<riga{Guard}>", "<riga>", StringComparison.Ordinal)
            .Replace($"</cmp{Guard}>", "</cmp>", StringComparison.Ordinal)
            .Replace(Guard + Guard, Guard, StringComparison.Ordinal);
    }

    /// <summary>The value as plain text: HotelDruid escapes HTML when it takes text in, so it is decoded once.</summary>
    public string Text(string column, out string? repair)
    {
        var text = Raw(column, out repair);
        return Plain(text, ref repair);
    }

    /// <summary>The value as plain text, whatever had to be mended.</summary>
    public string Text(string column) => Text(column, out _);

    /// <summary>The value as a whole number; 0 when it is none.</summary>
    public int Number(string column) =>
        int.TryParse(Raw(column, out _), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Decodes HTML escapes once. As every ampersand was escaped, one at the end without its semicolon is what a cut at a fixed length left.</summary>
    public static string Plain(string text, ref string? repair)
    {
        var last = text.LastIndexOf('&');
        if (last >= 0 && text.Length - last < 8 && !text.AsSpan(last + 1).ContainsAnyExcept(EscapeLetters))
        {
            text = text[..last];
            repair = ImportReasons.CutEscape;
        }

        return last < 0 ? text : WebUtility.HtmlDecode(text);
    }

    private static readonly System.Buffers.SearchValues<char> EscapeLetters =
        System.Buffers.SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyz");
}
