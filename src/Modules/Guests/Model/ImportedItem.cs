using System.Collections.Frozen;

namespace HotelPrivacy.Guests.Model;

/// <summary>
/// One guest row of an outside system in neutral form: what every reader emits and the import stores. Reading the same file again
/// gives exactly the same items in the same order, so an import resumes by skipping the rows it has already stored.
/// </summary>
internal sealed record ImportedItem
{
    /// <summary>1-based position of the guest row in the source; the nth item has row n.</summary>
    public required int Row { get; init; }

    /// <summary>The guest's id in the source system; null only when the row is rejected for lacking one.</summary>
    public string? ExternalRef { get; init; }

    /// <summary>What is to become of the row; only a guest carries the data below.</summary>
    public ImportOutcome Outcome { get; init; } = ImportOutcome.Guest;

    /// <summary>Field code (<see cref="ImportedFields"/>) to value; absent, empty and masked values have no entry.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Free text about the guest, which may hold anything: health, religion, other people.</summary>
    public IReadOnlyList<ImportedNote> Notes { get; init; } = [];

    /// <summary>Consent marks exactly as the source has them.</summary>
    public IReadOnlyList<ImportedFlag> ConsentFlags { get; init; } = [];

    /// <summary>The guest's stays, cancelled ones too.</summary>
    public IReadOnlyList<ImportedStay> Stays { get; init; } = [];

    /// <summary>Other guests of the same source this one is tied to.</summary>
    public IReadOnlyList<ImportedRelation> Relations { get; init; } = [];

    /// <summary>How many filled payment card fields were left behind; card data is never carried on.</summary>
    public int CardFieldsDropped { get; init; }

    /// <summary>What was mended or left out, by field.</summary>
    public IReadOnlyList<ImportedRepair> Repairs { get; init; } = [];
}

/// <summary>What is to become of a row.</summary>
/// <param name="Kind">Guest, skipped or rejected.</param>
/// <param name="Reason">Why not a guest: a code of <see cref="ImportReasons"/>.</param>
/// <param name="Field">The field at fault, if one is.</param>
internal sealed record ImportOutcome(ImportOutcomeKind Kind, string? Reason = null, string? Field = null)
{
    /// <summary>A guest to be stored.</summary>
    public static ImportOutcome Guest { get; } = new(ImportOutcomeKind.Guest);
}

/// <summary>The three fates of a row.</summary>
internal enum ImportOutcomeKind
{
    /// <summary>A guest to be stored.</summary>
    Guest,

    /// <summary>Rightly left out: a company, an erased or merged profile.</summary>
    Skipped,

    /// <summary>Cannot be read as it stands; somebody has to look at it.</summary>
    Rejected,
}
