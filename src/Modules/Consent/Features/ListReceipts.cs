using HotelPrivacy.Consent.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>Every decision a guest ever made, with the proof of what was shown and whether it was withdrawn.</summary>
internal static class ListReceipts
{
    internal sealed record Query(Guid? GuestId = null, Guid? HotelId = null, string? Purpose = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id, Guid HotelId, Guid GuestId, Guid NoticeId, int NoticeVersion, string Purpose, bool Granted, Channel Channel, string Language,
        string TextDigest, DateTimeOffset DecidedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? WithdrawnAt, bool Current);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/consents/receipts");
            Describe("Lists consent receipts", ConsentPermissions.Read, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(ConsentDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT r.id, r.hotel_id, r.guest_id, r.notice_id, r.notice_version, r.purpose, r.granted, r.channel, r.language,
              r.text_digest, r.decided_at, r.expires_at, w.at AS withdrawn_at, CASE WHEN s.receipt_id = r.id THEN 1 ELSE 0 END AS "current"
            FROM consent_receipt r
            LEFT JOIN consent_withdrawal w ON w.receipt_id = r.id
            LEFT JOIN consent_state s ON s.guest_id = r.guest_id AND s.purpose = r.purpose
            WHERE r.hotel_id IN @hotels AND (@hotelId IS NULL OR r.hotel_id = @hotelId)
              AND (@guestId IS NULL OR r.guest_id = @guestId) AND (@purpose IS NULL OR r.purpose = @purpose)
            """;

        private static readonly ListOrder Order = new("id", "-decidedAt");

        public Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) => db.QueryPageAsync<Item>(
            Select,
            new { hotels = actor.Current.HotelsWith(ConsentPermissions.Read), query.HotelId, query.GuestId, query.Purpose },
            ((IListQuery)query).ToPage(),
            Order,
            cancellationToken);
    }
}
