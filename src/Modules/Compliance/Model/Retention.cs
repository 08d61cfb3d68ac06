using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>Whether a category is sensitive personal information (PIPL art. 28).</summary>
internal enum Sensitivity
{
    No,
    Yes,

    /// <summary>Not listed for certain, but treated as sensitive.</summary>
    TreatAsYes,
}

/// <summary>How long one category of hotel data is kept.</summary>
/// <param name="Id">Entry of the register, such as <c>RT-REG</c>.</param>
/// <param name="Key">Such as <c>retention.registration</c>; its rules are <c>.minimum</c> and <c>.maximum</c>.</param>
/// <param name="Category">The category.</param>
/// <param name="Source">Where the periods stand.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Minimum">Legal floor (ISO 8601); null if none was found.</param>
/// <param name="Maximum">Longest period (ISO 8601), a proposal unless the source fixes it.</param>
/// <param name="StartsAt">The event the period runs from.</param>
/// <param name="Disposal">What happens at the end.</param>
/// <param name="Sensitive">Whether it is sensitive; null if not recorded.</param>
/// <param name="Note">What else to know.</param>
/// <param name="SensitiveNote">Why it is treated as sensitive.</param>
internal sealed record RetentionTemplate(
    string Id,
    string Key,
    LocalText Category,
    IReadOnlyList<Citation> Source,
    Confidence Confidence,
    string? Minimum = null,
    string? Maximum = null,
    LocalText? StartsAt = null,
    LocalText? Disposal = null,
    Sensitivity? Sensitive = null,
    LocalText? Note = null,
    LocalText? SensitiveNote = null)
{
    /// <summary>Its two periods as rules, so that they are read and corrected like any other number of law.</summary>
    public IEnumerable<LawRule> ToRules()
    {
        yield return Rule("minimum", new LocalText($"{Category.Zh}：最短保存期", $"{Category.En}: shortest retention"), Minimum, Confidence);
        yield return Rule(
            "maximum",
            new LocalText($"{Category.Zh}：最长保存期", $"{Category.En}: longest retention"),
            Maximum,
            Maximum == Minimum ? Confidence : Confidence.Proposal);
    }

    private LawRule Rule(string bound, LocalText label, string? value, Confidence confidence) =>
        new($"{Key}.{bound}", RuleUnit.Calendar, label, Source, confidence, Id, value, From: StartsAt, Note: Note);
}

/// <summary>The retention templates and how to read them.</summary>
internal sealed record RetentionFile(string Version, DateOnly AsOf, LocalText Subject, LocalText Reading, IReadOnlyList<RetentionTemplate> Templates) : ILawFile;
