using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>How a fact is held against a number: 以上 and 达到 include it, 超过 and 不满 do not.</summary>
internal enum Comparison
{
    AtLeast,
    Above,
    Below,
    Equals,
}

/// <summary>One number or rule of law under a stable key.</summary>
/// <param name="Key">Dotted camelCase, never reused for another meaning.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="Label">What it is.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Origin">The entry of the register it was taken from.</param>
/// <param name="Value">Its value; null where the law gives none.</param>
/// <param name="Comparison">How a threshold is held against a fact.</param>
/// <param name="Text">What the law says in words.</param>
/// <param name="Recipient">Whom a report or notice goes to.</param>
/// <param name="Condition">When it applies.</param>
/// <param name="From">When its clock starts.</param>
/// <param name="Note">What else to know.</param>
/// <param name="ValidFrom">First day in force, where known.</param>
/// <param name="ValidTo">Last day in force, if it ended.</param>
internal sealed record LawRule(
    string Key,
    RuleUnit Unit,
    LocalText Label,
    IReadOnlyList<Citation> Source,
    Confidence Confidence,
    string Origin,
    string? Value = null,
    Comparison? Comparison = null,
    LocalText? Text = null,
    LocalText? Recipient = null,
    LocalText? Condition = null,
    LocalText? From = null,
    LocalText? Note = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null)
{
    /// <summary>Whether it is in force on that day.</summary>
    public bool IsInForceOn(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);
}

internal sealed record LawRuleFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<LawRule> Rules) : ILawFile;
