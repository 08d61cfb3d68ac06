namespace HotelPrivacy.Compliance.Model;

/// <summary>A value that a compliance officer entered in place of the released one. Never changed or deleted: a later one takes its place.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RuleKey">The rule.</param>
/// <param name="HotelId">The hotel it counts for; null for every hotel.</param>
/// <param name="Value">The value, in the spelling of the rule's unit.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Reason">Why it was entered.</param>
/// <param name="ValidFrom">The first day it counts.</param>
/// <param name="LawVersion">The version of the law data it corrected.</param>
/// <param name="CreatedBy">Who entered it.</param>
/// <param name="CreatedAt">When it was entered.</param>
internal sealed record Correction(
    Guid Id, string RuleKey, Guid? HotelId, string Value, string Source, string Reason, DateOnly ValidFrom, string LawVersion, Guid? CreatedBy, DateTimeOffset CreatedAt)
{
    /// <summary>The one that counts on a day: the hotel's own before the installation's, then the one valid latest, then the one entered last.</summary>
    public static Correction? InForceOn(IEnumerable<Correction> corrections, DateOnly day) => corrections
        .Where(correction => correction.ValidFrom <= day)
        .OrderByDescending(correction => correction.HotelId is not null)
        .ThenByDescending(correction => correction.ValidFrom)
        .ThenByDescending(correction => correction.CreatedAt)
        .ThenByDescending(correction => correction.Id.ToString(), StringComparer.Ordinal)
        .FirstOrDefault();
}
