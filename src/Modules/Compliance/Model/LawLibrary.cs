using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>The law data of the product: facts with citations, not legal advice. Immutable; corrections are kept apart, in the database.</summary>
internal sealed class LawLibrary
{
    /// <summary>Law begins and ends with a day in China, whatever the offset of the question.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public required LawManifest Manifest { get; init; }

    /// <summary>What is cited, by code.</summary>
    public required IReadOnlyDictionary<string, LawSource> Sources { get; init; }

    public required IReadOnlyList<Obligation> Obligations { get; init; }

    /// <summary>Every number and rule by its key, the periods of the retention templates among them.</summary>
    public required IReadOnlyDictionary<string, LawRule> Rules { get; init; }

    public required RetentionFile Retention { get; init; }

    public required CrossBorderFile CrossBorder { get; init; }

    public required IReadOnlyList<DealStructure> Deals { get; init; }

    public required IReadOnlyList<ClauseSet> Clauses { get; init; }

    public required IReadOnlyList<DocumentContent> Documents { get; init; }

    public required IReadOnlyList<HandoverItem> HandoverItems { get; init; }

    public required ControlCatalogue Controls { get; init; }

    public required IReadOnlyList<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>The day that counts for the law at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(China).DateTime);

    /// <summary>Citations as they are shown: name and article, remarks in brackets.</summary>
    public LocalText Cite(IReadOnlyList<Citation> citations) => new(
        string.Join("；", citations.Select(citation => Cite(citation, text => text.Zh, "（{0}）"))),
        string.Join("; ", citations.Select(citation => Cite(citation, text => text.En, " ({0})"))));

    private string Cite(Citation citation, Func<LocalText, string> language, string brackets)
    {
        var name = language(Sources[citation.Law].Name);
        var place = citation.Article is null ? name : $"{name} {citation.Article}";
        return citation.Remark is { } remark ? place + brackets.Replace("{0}", language(remark), StringComparison.Ordinal) : place;
    }
}
