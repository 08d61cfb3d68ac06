using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Guests;

/// <summary>Whether a guest's information may be used at all.</summary>
public enum GuestState
{
    /// <summary>As the purposes allow.</summary>
    Active,

    /// <summary>Processing is restricted (PIPL art. 44; GDPR art. 18).</summary>
    Restricted,

    /// <summary>The information was destroyed.</summary>
    Erased,
}

/// <summary>Names a guest by id, or by hotel and the reference of the property-management system.</summary>
/// <param name="GuestId">The id.</param>
/// <param name="HotelId">The hotel, with <paramref name="ExternalRef"/>.</param>
/// <param name="ExternalRef">The reference.</param>
public sealed record GuestKey(Guid? GuestId, Guid? HotelId, string? ExternalRef);

/// <summary>A guest as other modules know it: no personal information.</summary>
/// <param name="Id">The id.</param>
/// <param name="HotelId">The hotel.</param>
/// <param name="State">Whether its information may be used.</param>
public sealed record GuestInfo(Guid Id, Guid HotelId, GuestState State);

/// <summary>Finds one guest; null when there is none, or none in a hotel of the list.</summary>
/// <param name="Key">Which guest.</param>
/// <param name="Hotels">The hotels the caller may see.</param>
public sealed record FindGuest(GuestKey Key, IReadOnlyCollection<Guid> Hotels) : IQuestion<GuestInfo?>;

/// <summary>The state of a guest of whom the asker has records, by a far shorter look than <see cref="FindGuest"/>.</summary>
/// <param name="GuestId">The guest.</param>
public sealed record GetGuestState(Guid GuestId) : IQuestion<GuestState>;

/// <summary>How many guests each hotel holds, from a tally.</summary>
/// <param name="HotelIds">The hotels.</param>
public sealed record GetGuestCounts(IReadOnlyList<Guid> HotelIds) : IQuestion<IReadOnlyDictionary<Guid, long>>;

/// <summary>The audit entries of bulk work that last wrote a guest and their stays: one entry speaks for a whole chunk of rows and names no guest.</summary>
/// <param name="GuestId">The guest.</param>
/// <param name="Hotels">The hotels the caller may see.</param>
public sealed record FindGuestAuditSequences(Guid GuestId, IReadOnlyCollection<Guid> Hotels) : IQuestion<IReadOnlyList<long>>;
