namespace HotelPrivacy.Guests.Adapters;

/// <summary>The present row of a CSV file, its values by column name; absent words and empty values are not there.</summary>
/// <param name="file">The reader standing on the row.</param>
/// <param name="mapping">Says what counts as absent.</param>
internal sealed class CsvRow(CsvHelper.CsvReader file, CsvMapping mapping)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private string? repair;

    /// <summary>1 for the first data row.</summary>
    public int Number => (int)file.RowNumber;

    /// <summary>The value of a column; null when there is none.</summary>
    public string? Value(string column)
    {
        if (!places.TryGetValue(column, out var place))
        {
            file.TryGetFieldIndex(column, out place);
            places.Add(column, place);
        }

        var text = LenientText.Decode(file.GetSpan(place), out var mended).Trim();
        repair ??= mended;
        return text.Length == 0 || mapping.Absent.Contains(text) ? null : text;
    }

    /// <summary>What had to be mended in the values read since the last call.</summary>
    public string? TakeRepair()
    {
        var taken = repair;
        repair = null;
        return taken;
    }

    /// <summary>How many filled card cells the row has; nobody reads them.</summary>
    public int CardCells(IReadOnlyList<int> columns)
    {
        var filled = 0;
        foreach (var column in columns)
        {
            filled += file.IsEmpty(column) ? 0 : 1;
        }

        return filled;
    }
}
