using System.Globalization;
using System.Text;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>How one field is made of columns: a bare column name, or text with <c>{column}</c> and <c>{row}</c> in it.</summary>
/// <param name="parts">Texts and column names in order.</param>
internal sealed class CsvTemplate(IReadOnlyList<CsvTemplate.Part> parts)
{
    private const string Row = "row";

    /// <summary>A piece of a template.</summary>
    /// <param name="Text">Column name, or the text itself.</param>
    /// <param name="IsColumn">Whether it names a column.</param>
    internal readonly record struct Part(string Text, bool IsColumn);

    /// <summary>The columns it needs; <c>{row}</c> is built in.</summary>
    public IEnumerable<string> Columns => parts.Where(part => part is { IsColumn: true, Text: not Row }).Select(part => part.Text);

    /// <summary>Reads a template.</summary>
    /// <exception cref="ImportRefused">A brace without its partner.</exception>
    public static CsvTemplate Parse(string field, string text)
    {
        if (!text.AsSpan().ContainsAny('{', '}'))
        {
            return new([new(text, IsColumn: true)]);
        }

        var parts = new List<Part>();
        for (var rest = text; rest.Length > 0;)
        {
            var open = rest.IndexOfAny(['{', '}']);
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (open >= 0 && (rest[open] == '}' || close < open + 2))
            {
                throw new ImportRefused(ImportRefused.MappingBadTemplate, field);
            }

            if (open != 0)
            {
                parts.Add(new(open < 0 ? rest : rest[..open], IsColumn: false));
            }

            if (open >= 0)
            {
                parts.Add(new(rest[(open + 1)..close], IsColumn: true));
            }

            rest = open < 0 ? string.Empty : rest[(close + 1)..];
        }

        return new(parts);
    }

    /// <summary>The value for the present row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isWhole">Whether every column it needs is filled.</param>
    /// <returns>Null when no column it needs is filled.</returns>
    public string? Fill(CsvRow row, out bool isWhole)
    {
        isWhole = true;
        if (parts is [{ IsColumn: true, Text: not Row }])
        {
            var value = row.Value(parts[0].Text);
            isWhole = value is not null;
            return value;
        }

        var text = new StringBuilder();
        var (columns, filled) = (0, 0);
        foreach (var (part, isColumn) in parts)
        {
            if (!isColumn)
            {
                text.Append(part);
            }
            else if (part == Row)
            {
                text.Append(CultureInfo.InvariantCulture, $"{row.Number}");
            }
            else
            {
                columns++;
                var value = row.Value(part);
                filled += value is null ? 0 : 1;
                text.Append(value);
            }
        }

        isWhole = filled == columns;
        return columns > 0 && filled == 0 ? null : text.ToString();
    }

    /// <summary>The sum of its columns: whole numbers joined by <c>+</c>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isGood">Whether all are whole numbers from 0 to 3650.</param>
    /// <returns>Null when no column is filled.</returns>
    public int? Sum(CsvRow row, out bool isGood)
    {
        var text = Fill(row, out isGood);
        if (text is null)
        {
            isGood = true;
            return null;
        }

        var sum = 0;
        foreach (var range in text.AsSpan().Split('+'))
        {
            isGood &= int.TryParse(text.AsSpan()[range], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var one)
                && one <= 3650;
            sum += isGood ? one : 0;
        }

        isGood &= sum <= 3650;
        return isGood ? sum : null;
    }
}
