using HotelPrivacy.Kernel.Messaging;

namespace HotelPrivacy.Contracts.Consent;

/// <summary>A notice came into force.</summary>
/// <param name="HotelId">The hotel.</param>
/// <param name="NoticeId">The notice.</param>
/// <param name="Version">Its version within the hotel.</param>
/// <param name="ChangedPurposes">Codes of the purposes that guests must be asked about again.</param>
[FactName("consent.notice-published")]
public sealed record NoticePublished(Guid HotelId, Guid NoticeId, int Version, IReadOnlyList<string> ChangedPurposes) : IFact;

/// <summary>A guest withdrew a consent (PIPL art. 15).</summary>
/// <param name="HotelId">The hotel.</param>
/// <param name="GuestId">The guest.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="At">When.</param>
[FactName("consent.withdrawn")]
public sealed record ConsentWithdrawn(Guid HotelId, Guid GuestId, string Purpose, DateTimeOffset At) : IFact;
