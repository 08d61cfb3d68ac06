using HotelPrivacy.Consent.Features;
using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Guests;
using MediatR;

namespace HotelPrivacy.Consent;

/// <summary>Reads what a check needs, each by key and fresh every time: a withdrawal counts at once, in every process.</summary>
internal sealed class ConsentChecks(ConsentDb db, IMediator mediator, TimeProvider clock)
{
    private const string Terms =
        """
        SELECT p.basis, p.notice_version, p.changed_version, s.state, s.receipt_id, s.notice_version AS decided_version, s.expires_at
        FROM consent_purpose p LEFT JOIN consent_state s ON s.guest_id = @guestId AND s.purpose = p.code
        WHERE p.hotel_id = @hotelId AND p.code = @purpose AND p.retired = @no
        """;

    private sealed record Row(
        LegalBasis Basis, int NoticeVersion, int ChangedVersion, DecisionState? State, Guid? ReceiptId, int? DecidedVersion, DateTimeOffset? ExpiresAt);

    public async Task<CheckConsent.Response> CheckAsync(GuestKey key, string purpose, IReadOnlyCollection<Guid> hotels, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var guest = await mediator.Send(new FindGuest(key, hotels), ct);
        var row = guest is null ? null : await db.FindAsync<Row>(Terms, new { guestId = guest.Id, guest.HotelId, purpose, no = false }, ct);
        var terms = row is null ? null : new PurposeTerms(row.Basis, row.NoticeVersion, row.ChangedVersion);
        var decision = row?.State is { } state ? new LastDecision(state, row.ReceiptId!.Value, row.DecidedVersion!.Value, row.ExpiresAt) : null;
        var (allowed, reason) = ConsentRule.Decide(guest?.State, terms, decision, now);
        return new CheckConsent.Response(allowed, terms?.Basis, reason, decision?.ReceiptId, decision?.NoticeVersion ?? terms?.NoticeVersion, now);
    }
}
