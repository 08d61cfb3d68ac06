using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Answers;

internal sealed class GuestAnswers(GuestsDb db)
    : IAnswer<FindGuest, GuestInfo?>, IAnswer<GetGuestState, GuestState>, IAnswer<GetGuestCounts, IReadOnlyDictionary<Guid, long>>, IAnswer<FindGuestAuditSequences, IReadOnlyList<long>>
{
    private const string ById = "SELECT id, hotel_id, state FROM guests_guest WHERE id = @guestId";

    private const string ByReference =
        "SELECT g.id, g.hotel_id, g.state FROM guests_reference r JOIN guests_guest g ON g.id = r.guest_id WHERE r.hotel_id = @hotelId AND r.external_ref = @externalRef";

    private const string FindHold = "SELECT state FROM guests_hold WHERE guest_id = @guestId";

    private const string Counts = "SELECT hotel_id, guests FROM guests_tally WHERE hotel_id IN @hotelIds";

    private const string Sequences =
        """
        SELECT audit_sequence FROM guests_guest WHERE id = @guestId AND hotel_id IN @hotels
        UNION
        SELECT s.audit_sequence FROM guests_stay_guest g JOIN guests_stay s ON s.hotel_id = g.hotel_id AND s.stay_ref = g.stay_ref
        WHERE g.guest_id = @guestId AND g.hotel_id IN @hotels
        """;

    private sealed record Hold(GuestState State);

    private sealed record Tally(Guid HotelId, long Guests);

    public async Task<GuestInfo?> Handle(FindGuest request, CancellationToken cancellationToken)
    {
        var key = request.Key;
        var guest = key switch
        {
            { GuestId: not null } => await db.FindAsync<GuestInfo>(ById, key, cancellationToken),
            { HotelId: { } hotel, ExternalRef: not null } when request.Hotels.Contains(hotel) => await db.FindAsync<GuestInfo>(ByReference, key, cancellationToken),
            _ => null,
        };
        return guest is not null && request.Hotels.Contains(guest.HotelId) ? guest : null;
    }

    public async Task<GuestState> Handle(GetGuestState request, CancellationToken cancellationToken) =>
        (await db.FindAsync<Hold>(FindHold, request, cancellationToken))?.State ?? GuestState.Active;

    public async Task<IReadOnlyDictionary<Guid, long>> Handle(GetGuestCounts request, CancellationToken cancellationToken) =>
        (await db.QueryAsync<Tally>(Counts, request, cancellationToken)).ToDictionary(tally => tally.HotelId, tally => tally.Guests);

    public Task<IReadOnlyList<long>> Handle(FindGuestAuditSequences request, CancellationToken cancellationToken) =>
        db.QueryAsync<long>(Sequences, new { request.GuestId, request.Hotels }, cancellationToken);
}
