using HotelPrivacy.Consent.Features;
using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Guests;
using MediatR;

namespace HotelPrivacy.Consent;

/// <summary>
/// Reads what a check needs, each by key and fresh every time: a withdrawal counts at once, in every process.
/// The guests' answers are asked without the mediator, whose way there costs as much as the answer.
/// </summary>
internal sealed class ConsentChecks(ConsentDb db, IRequestHandler<FindGuest, GuestInfo?> guests, IRequestHandler<GetGuestState, GuestState> states, TimeProvider clock)
{
    private const string Decided =
        """
        SELECT s.hotel_id, p.basis, p.notice_version, p.changed_version, s.state, s.receipt_id, s.notice_version AS decided_version, s.expires_at
        FROM consent_state s JOIN consent_purpose p ON p.hotel_id = s.hotel_id AND p.code = s.purpose
        WHERE s.guest_id = @guestId AND s.purpose = @purpose AND p.retired = @no
        """;

    private const string Terms =
        """
        SELECT p.hotel_id, p.basis, p.notice_version, p.changed_version, s.state, s.receipt_id, s.notice_version AS decided_version, s.expires_at
        FROM consent_purpose p LEFT JOIN consent_state s ON s.guest_id = @guestId AND s.purpose = p.code
        WHERE p.hotel_id = @hotelId AND p.code = @purpose AND p.retired = @no
        """;

    private sealed record Row(
        Guid HotelId, LegalBasis Basis, int NoticeVersion, int ChangedVersion, DecisionState? State, Guid? ReceiptId, int? DecidedVersion, DateTimeOffset? ExpiresAt);

    public async Task<CheckConsent.Response> CheckAsync(GuestKey key, string purpose, IReadOnlyCollection<Guid> hotels, CancellationToken ct)
    {
        var (guest, row) = await FindDecidedAsync(key.GuestId, purpose, hotels, ct) is { } decided
            ? (await states.Handle(new GetGuestState(key.GuestId!.Value), ct), decided)
            : await FindAsync(key, purpose, hotels, ct);
        return Answer(guest, row, clock.GetUtcNow());
    }

    private static CheckConsent.Response Answer(GuestState? guest, Row? row, DateTimeOffset now)
    {
        var terms = row is null ? null : new PurposeTerms(row.Basis, row.NoticeVersion, row.ChangedVersion);
        var decision = row?.State is { } state ? new LastDecision(state, row.ReceiptId!.Value, row.DecidedVersion!.Value, row.ExpiresAt) : null;
        var (allowed, reason) = ConsentRule.Decide(guest, terms, decision, now);
        return new CheckConsent.Response(allowed, terms?.Basis, reason, decision?.ReceiptId, decision?.NoticeVersion ?? terms?.NoticeVersion, now);
    }

    // Who was asked and answered is known here, with the hotel: the guest need not be looked up first.
    private async Task<Row?> FindDecidedAsync(Guid? guestId, string purpose, IReadOnlyCollection<Guid> hotels, CancellationToken ct) =>
        guestId is { } id && await db.FindAsync<Row>(Decided, new { guestId = id, purpose, no = false }, ct) is { } row && hotels.Contains(row.HotelId) ? row : null;

    private async Task<(GuestState? Guest, Row? Row)> FindAsync(GuestKey key, string purpose, IReadOnlyCollection<Guid> hotels, CancellationToken ct) =>
        await guests.Handle(new FindGuest(key, hotels), ct) is { } guest
            ? (guest.State, await db.FindAsync<Row>(Terms, new { guestId = guest.Id, guest.HotelId, purpose, no = false }, ct))
            : (null, null);
}
