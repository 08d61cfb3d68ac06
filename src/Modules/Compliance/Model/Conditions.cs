namespace HotelPrivacy.Compliance.Model;

/// <summary>
/// A predicate over facts: exactly one of <paramref name="All"/>, <paramref name="Any"/> or <paramref name="Fact"/> is given.
/// A number of law is not written here but named by its rule, so that a correction of the rule changes the predicate too.
/// </summary>
/// <param name="All">Every one holds.</param>
/// <param name="Any">At least one holds.</param>
/// <param name="Fact">Name of the fact.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Value">What with, written as text: a code, <c>true</c>, <c>false</c> or a number that is no law.</param>
/// <param name="Rule">What with: the value of this rule.</param>
internal sealed record Condition(
    IReadOnlyList<Condition>? All = null,
    IReadOnlyList<Condition>? Any = null,
    string? Fact = null,
    Comparison? Comparison = null,
    string? Value = null,
    string? Rule = null)
{
    /// <summary>The comparisons at its ends.</summary>
    public IEnumerable<Condition> Leaves() => Fact is null ? (All ?? Any ?? []).SelectMany(inner => inner.Leaves()) : [this];
}
