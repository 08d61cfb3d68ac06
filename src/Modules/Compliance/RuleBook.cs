using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance;

/// <summary>The rules as they apply: the released law data with the corrections of this installation and hotel laid over it.</summary>
internal sealed class RuleBook(ComplianceDb db, LawLibrary law)
{
    private const string Select =
        """
        SELECT id, rule_key, hotel_id, value, source, reason, valid_from, law_version, created_by, created_at FROM compliance_correction
        WHERE (hotel_id IS NULL OR hotel_id = @hotelId) AND (@key IS NULL OR rule_key = @key)
        """;

    /// <summary>Every correction that concerns the hotel, or the installation when none is named; all rules or one.</summary>
    public Task<IReadOnlyList<Correction>> CorrectionsAsync(Guid? hotelId, string? key, CancellationToken ct) =>
        db.QueryAsync<Correction>(Select, new { hotelId, key }, ct);

    /// <summary>One rule as it applies at a moment; null when there is no such rule.</summary>
    public async Task<AppliedRule?> FindAsync(string key, Guid? hotelId, DateTimeOffset at, CancellationToken ct) =>
        law.Rules.TryGetValue(key, out var rule) ? Apply(rule, await CorrectionsAsync(hotelId, key, ct), LawLibrary.DayOf(at)) : null;

    /// <summary>Every rule as it applies at a moment.</summary>
    public async Task<IReadOnlyList<AppliedRule>> ListAsync(Guid? hotelId, DateTimeOffset at, CancellationToken ct)
    {
        var corrections = (await CorrectionsAsync(hotelId, null, ct)).ToLookup(correction => correction.RuleKey);
        var day = LawLibrary.DayOf(at);
        return [.. law.Rules.Values.Select(rule => Apply(rule, corrections[rule.Key], day))];
    }

    private AppliedRule Apply(LawRule rule, IEnumerable<Correction> corrections, DateOnly day) => Correction.InForceOn(corrections, day) is { } correction
        ? AppliedRule.Of(rule, new LocalText(correction.Source, correction.Source), inForce: true) with
        {
            Value = correction.Value,
            Confidence = Confidence.Corrected,
            ValidFrom = correction.ValidFrom,
            ValidTo = null,
            CorrectionId = correction.Id,
        }
        : AppliedRule.Of(rule, law.Cite(rule.Source), rule.IsInForceOn(day));
}
