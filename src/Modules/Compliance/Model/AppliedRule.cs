using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>A rule as it applies to a hotel at a moment, with its source ready to show.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value; null where the law gives none and nobody has set one.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="Comparison">How a threshold is held against a fact.</param>
/// <param name="Text">What the law says in words.</param>
/// <param name="Recipient">Whom a report or notice goes to.</param>
/// <param name="Condition">When it applies.</param>
/// <param name="From">When its clock starts.</param>
/// <param name="Note">What else to know.</param>
/// <param name="Source">Laws and articles, or the source of the correction.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="InForce">Whether it is in force at the moment asked for.</param>
/// <param name="ValidFrom">First day in force, where known.</param>
/// <param name="ValidTo">Last day in force, if it ends.</param>
/// <param name="CorrectionId">The correction that gave the value, if one did.</param>
internal sealed record AppliedRule(
    string Key,
    LocalText Label,
    string? Value,
    RuleUnit Unit,
    Comparison? Comparison,
    LocalText? Text,
    LocalText? Recipient,
    LocalText? Condition,
    LocalText? From,
    LocalText? Note,
    LocalText Source,
    Confidence Confidence,
    bool InForce,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    Guid? CorrectionId)
{
    /// <summary>The rule as released.</summary>
    public static AppliedRule Of(LawRule rule, LocalText source, bool inForce) => new(
        rule.Key, rule.Label, rule.Value, rule.Unit, rule.Comparison, rule.Text, rule.Recipient, rule.Condition, rule.From, rule.Note,
        source, rule.Confidence, inForce, rule.ValidFrom, rule.ValidTo, null);
}
