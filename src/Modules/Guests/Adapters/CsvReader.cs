using System.Globalization;
using System.Runtime.CompilerServices;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Reads CSV files of any system by a column mapping: each data row is one item, with at most one stay.</summary>
/// <param name="mapping">Which columns make which field.</param>
internal sealed class CsvReader(CsvMapping mapping) : IPmsReader
{
    private readonly KeyValuePair<string, CsvTemplate>[] fields = [.. mapping.Fields];
    private readonly KeyValuePair<string, CsvTemplate>[] consents = [.. mapping.Consents];

    /// <inheritdoc />
    public async IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, [EnumeratorCancellation] CancellationToken cancel)
    {
        var form = await CsvForm.SurveyAsync(source, cancel);
        await using var file = await form.OpenAsync(source, cancel);
        await file.ReadHeaderAsync(cancel);
        mapping.CheckAgainst(column => file.TryGetFieldIndex(column, out _));
        var width = file.Headers.Count;
        int[] cards = [.. Enumerable.Range(0, width).Where(column => CardData.IsColumn(file.Headers[column]))];
        var row = new CsvRow(file, mapping);
        while (await file.ReadAsync(cancel))
        {
            var item = new ItemBuilder(row.Number) { CardFields = row.CardCells(cards) };
            yield return file.FieldCount == width ? Read(row, item) : item.Rejected(ImportReasons.ColumnCount, null);
        }
    }

    private ImportedItem Read(CsvRow row, ItemBuilder item)
    {
        var reference = mapping[ImportedFields.ExternalRef]!.Fill(row, out var isWhole);
        item.ExternalRef = isWhole && !string.IsNullOrWhiteSpace(reference) && !Masked.Is(reference) ? reference : null;
        Mended(ImportedFields.ExternalRef, row, item);
        foreach (var (field, template) in fields)
        {
            if (!Put(field, template.Fill(row, out _), item))
            {
                return item.Rejected(ImportReasons.BadDate, field);
            }

            Mended(field, row, item);
        }

        foreach (var (mark, template) in consents)
        {
            var read = template.Fill(row, out _);
            item.Flag(mark, AnswerOf(read), read);
        }

        item.Note("comment", mapping["notes"]?.Fill(row, out _));
        Mended("notes", row, item);
        return PutStay(row, item) ?? item.Guest();
    }

    private bool Put(string field, string? value, ItemBuilder item)
    {
        if (field is "gender" or "idType")
        {
            item.Put(field, field == "gender" ? Neutral.Gender(value) : Neutral.IdType(value));
        }
        else if (value is null || !ImportedFields.Dates.Contains(field) || Masked.Is(value))
        {
            item.Put(field, value);
        }
        else if (Date(value) is { } date)
        {
            item.Put(field, Neutral.Text(date));
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Takes the row's stay, if it has one.</summary>
    /// <returns>The rejected row when the stay cannot be read.</returns>
    private ImportedItem? PutStay(CsvRow row, ItemBuilder item)
    {
        if (mapping["arrival"]?.Fill(row, out _) is not { } arrivalText || item.ExternalRef is null)
        {
            return null;
        }

        if (Date(arrivalText) is not { } arrival)
        {
            return item.Rejected(ImportReasons.BadDate, "arrival");
        }

        var departureText = mapping["departure"]?.Fill(row, out _);
        var departure = departureText is null ? null : Date(departureText);
        if (departureText is not null && departure is null)
        {
            return item.Rejected(ImportReasons.BadDate, "departure");
        }

        foreach (var number in (ReadOnlySpan<string>)["nights", "adults", "children"])
        {
            var isGood = true;
            mapping[number]?.Sum(row, out isGood);
            if (!isGood)
            {
                return item.Rejected(ImportReasons.BadNumber, number);
            }
        }

        if (departure is null && mapping["nights"]?.Sum(row, out _) is { } nights)
        {
            departure = DateOnly.FromDayNumber(Math.Min(arrival.DayNumber + nights, DateOnly.MaxValue.DayNumber));
        }

        if (departure < arrival)
        {
            return item.Rejected(ImportReasons.DepartureBeforeArrival, "departure");
        }

        var statusText = mapping["status"]?.Fill(row, out _);
        if ((statusText is null ? StayStatus.Booked : Neutral.Status(statusText)) is not { } status)
        {
            return item.Rejected(ImportReasons.UnknownStatus, "status");
        }

        var room = mapping["room"]?.Fill(row, out _);
        item.Stay(new(
            mapping["stayRef"]?.Fill(row, out _) ?? Neutral.Join("/", item.ExternalRef, Neutral.Text(arrival), room)!,
            arrival, departure, room, status, mapping["channel"]?.Fill(row, out _), StayRole.Guest,
            mapping["adults"]?.Sum(row, out _), mapping["children"]?.Sum(row, out _)));
        Mended("stays", row, item);
        return null;
    }

    private DateOnly? Date(string text)
    {
        var day = text.Length > 10 && text[10] is 'T' or ' ' ? text.AsSpan(0, 10) : text;
        return DateOnly.TryParseExact(day, mapping.DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static FlagAnswer AnswerOf(string? read) => read?.ToUpperInvariant() switch
    {
        null => FlagAnswer.NotRecorded,
        "TRUE" or "YES" or "Y" or "1" or "是" => FlagAnswer.Yes,
        "FALSE" or "NO" or "N" or "0" or "否" => FlagAnswer.No,
        "INHERIT" => FlagAnswer.Inherit,
        _ => FlagAnswer.Other,
    };

    private static void Mended(string field, CsvRow row, ItemBuilder item)
    {
        if (row.TakeRepair() is { } repair)
        {
            item.Repair(field, repair);
        }
    }
}
