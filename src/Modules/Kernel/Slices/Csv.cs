namespace HotelPrivacy.Kernel.Slices;

/// <summary>Tables as text (RFC 4180) that a spreadsheet shows and never runs.</summary>
public static class Csv
{
    /// <summary>One line with its end.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Quote)) + "\r\n";

    // A cell that begins like a formula would be run by a spreadsheet.
    private static string Quote(string cell)
    {
        var text = cell.Length > 0 && "=+-@\t".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
