namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// An act as its handler describes it; who, when, where from and the sequence are added when the work commits. Never guest data: ids, field names, counts.
/// </summary>
/// <param name="Action">What was done, as <c>resource.verb</c>, such as <c>guest.revealed</c>.</param>
/// <param name="HotelId">The hotel it concerns; null for the platform.</param>
/// <param name="SubjectKind">Kind of the thing it was done to, such as <c>guest</c>.</param>
/// <param name="SubjectId">Id of the thing.</param>
/// <param name="Purpose">Why, where a purpose was asked for.</param>
/// <param name="Details">More facts: codes, counts, digests.</param>
public sealed record AuditDraft(
    string Action,
    Guid? HotelId = null,
    string? SubjectKind = null,
    Guid? SubjectId = null,
    string? Purpose = null,
    IReadOnlyDictionary<string, object?>? Details = null);
