using System.Collections.Frozen;
using System.Globalization;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Gathers one row. Empty values leave no trace, masked ones a repair.</summary>
/// <param name="row">1-based position in the source.</param>
internal sealed class ItemBuilder(int row)
{
    private Dictionary<string, string>? fields;
    private List<ImportedNote>? notes;
    private List<ImportedFlag>? flags;
    private List<ImportedStay>? stays;
    private List<ImportedRelation>? relations;
    private List<ImportedRepair>? repairs;

    /// <summary>The guest's id in the source.</summary>
    public string? ExternalRef { get; set; }

    /// <summary>Filled card fields left behind.</summary>
    public int CardFields { get; set; }

    /// <summary>Takes a field; a different second value of the same code gets the code with its number.</summary>
    public void Put(string code, string? value)
    {
        value = value?.Trim();
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (Masked.Is(value))
        {
            Repair(code, ImportReasons.Masked);
            return;
        }

        fields ??= new(StringComparer.Ordinal);
        var free = code;
        for (var n = 2; !fields.TryAdd(free, value) && fields[free] != value; n++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{code}{n}");
        }
    }

    /// <summary>Takes a date, kept as <c>yyyy-MM-dd</c>; a bad one is left out and named.</summary>
    public void PutDate(string code, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (Neutral.Date(value) is { } date)
        {
            Put(code, Neutral.Text(date));
        }
        else
        {
            Repair(code, Masked.Is(value) ? ImportReasons.Masked : ImportReasons.BadDate);
        }
    }

    /// <summary>Takes free text.</summary>
    public void Note(string kind, string? text, string? stayRef = null, string? sourceField = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            (notes ??= []).Add(new(kind, text.Trim(), stayRef, sourceField));
        }
    }

    /// <summary>Takes a consent mark.</summary>
    public void Flag(string sourceField, FlagAnswer answer, string? asRead) => (flags ??= []).Add(new(sourceField, answer, asRead));

    /// <summary>Takes a stay; one that ends before it begins is left out and named.</summary>
    public void Stay(ImportedStay stay)
    {
        if (stay.Departure < stay.Arrival)
        {
            Repair("departure", ImportReasons.DepartureBeforeArrival);
        }
        else
        {
            (stays ??= []).Add(stay);
        }
    }

    /// <summary>Takes a tie; a more exact word replaces mere company.</summary>
    public void Relation(ImportedRelation relation)
    {
        relations ??= [];
        var known = relations.FindIndex(one => one.ExternalRef == relation.ExternalRef);
        if (known < 0)
        {
            relations.Add(relation);
        }
        else if (relations[known].Kind == RelationKind.Companion)
        {
            relations[known] = relation;
        }
    }

    /// <summary>Names what was mended or left out, each field and reason once.</summary>
    public void Repair(string field, string reason)
    {
        var repair = new ImportedRepair(field, reason);
        if (repairs?.Contains(repair) != true)
        {
            (repairs ??= []).Add(repair);
        }
    }

    /// <summary>The row as a guest, or rejected when it does not say which guest.</summary>
    public ImportedItem Guest() => string.IsNullOrWhiteSpace(ExternalRef)
        ? Rejected(ImportReasons.MissingExternalRef, ImportedFields.ExternalRef)
        : Bare(ImportOutcome.Guest) with
        {
            Fields = fields as IReadOnlyDictionary<string, string> ?? FrozenDictionary<string, string>.Empty,
            Notes = notes ?? [],
            ConsentFlags = flags ?? [],
            Stays = stays ?? [],
            Relations = relations ?? [],
            Repairs = repairs ?? [],
        };

    /// <summary>The row left out, without its data.</summary>
    public ImportedItem Skipped(string reason, string? field = null) => Bare(new(ImportOutcomeKind.Skipped, reason, field));

    /// <summary>The row refused, without its data.</summary>
    public ImportedItem Rejected(string reason, string? field) => Bare(new(ImportOutcomeKind.Rejected, reason, field));

    private ImportedItem Bare(ImportOutcome outcome) =>
        new() { Row = row, ExternalRef = ExternalRef, Outcome = outcome, CardFieldsDropped = CardFields };
}
