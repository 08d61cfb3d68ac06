using HotelPrivacy.Kernel.Actors;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>The audit entries of one work and who did it.</summary>
/// <param name="Drafts">What was done, in order.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Address">Where the request came from; null for jobs.</param>
internal sealed record AuditWork(IReadOnlyList<AuditDraft> Drafts, Actor Actor, string? Address);
