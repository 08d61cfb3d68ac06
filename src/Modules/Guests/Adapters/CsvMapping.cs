using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// Which columns of a CSV file make which field, from JSON <c>{ "field": "column header or template" }</c>. Besides the guest's fields:
/// <c>externalRef</c> (must be there), <c>stayRef</c>, <c>arrival</c>, <c>departure</c> or <c>nights</c>, <c>room</c>, <c>status</c>,
/// <c>channel</c>, <c>adults</c>, <c>children</c>, <c>notes</c>, <c>consent.{name}</c>; and two settings, <c>dateFormat</c>
/// (such as <c>dd-MM-yyyy</c>, tried before the year-first forms) and <c>absentValues</c> (a list of texts that mean nothing there).
/// </summary>
internal sealed class CsvMapping
{
    /// <summary>The prefix of consent marks.</summary>
    public const string Consent = "consent.";

    private const string DateFormat = "dateFormat";
    private const string AbsentValues = "absentValues";

    /// <summary>Year-first dates that cannot be misread; English month names.</summary>
    private static readonly string[] YearFirst = ["yyyy-MM-dd", "yyyy-M-d", "yyyy-MMMM-d", "yyyy/M/d", "yyyy年M月d日"];

    /// <summary>The keys that describe a stay; each needs an arrival beside it.</summary>
    public static FrozenSet<string> StayKeys { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "stayRef", "arrival", "departure", "nights", "room", "status", "channel", "adults", "children");

    private readonly Dictionary<string, CsvTemplate> templates = new(StringComparer.Ordinal);

    private CsvMapping()
    {
    }

    /// <summary>Date forms, in the order they are tried.</summary>
    public string[] DateFormats { get; private set; } = YearFirst;

    /// <summary>Texts that mean nothing there.</summary>
    public FrozenSet<string> Absent { get; private set; } = FrozenSet.Create(StringComparer.Ordinal, "NULL", "NA");

    /// <summary>The guest's fields and their templates.</summary>
    public IEnumerable<KeyValuePair<string, CsvTemplate>> Fields => templates.Where(one => ImportedFields.Known.Contains(one.Key));

    /// <summary>The consent marks, named as in the mapping without the prefix.</summary>
    public IEnumerable<KeyValuePair<string, CsvTemplate>> Consents =>
        templates.Where(one => one.Key.StartsWith(Consent, StringComparison.Ordinal)).Select(one => KeyValuePair.Create(one.Key[Consent.Length..], one.Value));

    /// <summary>The template of a field; null when it is not mapped.</summary>
    public CsvTemplate? this[string field] => templates.GetValueOrDefault(field);

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="ImportRefused">No JSON of this shape, an unknown field, a bad template, or no external reference.</exception>
    public static CsvMapping Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var mapping = new CsvMapping();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                mapping.Take(property);
            }

            return mapping.Checked();
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)
        {
            throw new ImportRefused(ImportRefused.MappingNotJson);
        }
    }

    /// <summary>Checks the mapping against a file's header.</summary>
    /// <exception cref="ImportRefused">A column that is not there, or one of card data.</exception>
    public void CheckAgainst(Func<string, bool> hasColumn)
    {
        foreach (var column in templates.Values.SelectMany(template => template.Columns))
        {
            if (!hasColumn(column))
            {
                throw new ImportRefused(ImportRefused.MappingUnknownColumn, column);
            }

            if (CardData.IsColumn(column))
            {
                throw new ImportRefused(ImportRefused.MappingCardColumn, column);
            }
        }
    }

    private void Take(JsonProperty property)
    {
        if (property.Name == AbsentValues)
        {
            Absent = property.Value.EnumerateArray().Select(value => value.GetString() ?? string.Empty).ToFrozenSet(StringComparer.Ordinal);
            return;
        }

        var text = property.Value.GetString() ?? string.Empty;
        if (property.Name == DateFormat)
        {
            DateFormats = IsDateFormat(text) ? [text, .. YearFirst] : throw new ImportRefused(ImportRefused.MappingBadDateFormat);
        }
        else if (property.Name is ImportedFields.ExternalRef or "notes" || StayKeys.Contains(property.Name)
            || ImportedFields.Known.Contains(property.Name) || property.Name.StartsWith(Consent, StringComparison.Ordinal))
        {
            templates[property.Name] = CsvTemplate.Parse(property.Name, text);
        }
        else
        {
            throw new ImportRefused(ImportRefused.MappingUnknownField, property.Name);
        }
    }

    /// <summary>Whether a date written in this form reads back as itself.</summary>
    private static bool IsDateFormat(string format)
    {
        var date = new DateOnly(2031, 12, 30);
        try
        {
            return DateOnly.TryParseExact(date.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                && read == date;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private CsvMapping Checked() =>
        !templates.ContainsKey(ImportedFields.ExternalRef) ? throw new ImportRefused(ImportRefused.MappingLacksExternalRef)
        : !templates.ContainsKey("arrival") && templates.Keys.Any(StayKeys.Contains) ? throw new ImportRefused(ImportRefused.MappingLacksArrival)
        : this;
}
