using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Answers;

namespace HotelPrivacy.Consent.Answers;

/// <summary>A guest's own decisions, for the guest's export, and where they lie.</summary>
internal sealed class ConsentGuestData(ConsentDb db) : IGuestDataAnswer, IStorageAnswer
{
    private const string Select =
        """
        SELECT r.id, r.notice_version, r.purpose, r.granted, r.channel, r.language, r.text_digest, r.decided_at, r.expires_at, w.at AS withdrawn_at, w.reason
        FROM consent_receipt r LEFT JOIN consent_withdrawal w ON w.receipt_id = r.id WHERE r.guest_id = @guestId
        """;

    private sealed record Row(
        Guid Id, int NoticeVersion, string Purpose, bool Granted, Channel Channel, string Language, string TextDigest,
        DateTimeOffset DecidedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? WithdrawnAt, string? Reason);

    public string Section => "consents";

    public IReadOnlyList<StoredGuestData> Storage =>
    [
        new("consent_receipt", ["guest_id", "purpose", "granted"]),
        new("consent_state", ["guest_id", "purpose", "state"]),
        new("consent_withdrawal", ["guest_id", "purpose", "reason"]),
    ];

    public async Task<object?> GetGuestDataAsync(Guid guestId, CancellationToken ct) =>
        await db.QueryAsync<Row>(Select, new { guestId }, ct) is { Count: > 0 } rows ? rows : null;
}
