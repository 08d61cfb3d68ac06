using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The reviews of access, the newest first, with how far each has come.</summary>
internal static class ListReviews
{
    internal sealed record Query(Guid? HotelId = null, ReviewState? State = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id,
        Guid HotelId,
        ReviewState State,
        DateTimeOffset StartedAt,
        string StartedBy,
        DateTimeOffset? CompletedAt,
        string? CompletedBy,
        int Items,
        int Flagged,
        int Decided,
        int Revoked);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/access-reviews");
            Describe("Lists the reviews of access", AccessControlPermissions.ReadStaff, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT r.id, r.hotel_id, r.state, r.started_at, s.name AS started_by, r.completed_at, c.name AS completed_by,
              (SELECT COUNT(*) FROM access_control_review_item i WHERE i.review_id = r.id) AS items,
              (SELECT COUNT(*) FROM access_control_review_item i WHERE i.review_id = r.id AND i.flags <> '') AS flagged,
              (SELECT COUNT(*) FROM access_control_review_item i WHERE i.review_id = r.id AND i.decision IS NOT NULL) AS decided,
              (SELECT COUNT(*) FROM access_control_review_item i WHERE i.review_id = r.id AND i.decision = 'revoke') AS revoked
            FROM access_control_review r
            JOIN access_control_person s ON s.id = r.started_by
            LEFT JOIN access_control_person c ON c.id = r.completed_by
            WHERE r.hotel_id IN @hotels AND (@hotelId IS NULL OR r.hotel_id = @hotelId) AND (@state IS NULL OR r.state = @state)
            """;

        private static readonly ListOrder Order = new("id", "-startedAt");

        public Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { hotels = actor.Current.HotelsWith(AccessControlPermissions.ReadStaff), query.HotelId, state = query.State?.ToCode() };
            return db.QueryPageAsync<Item>(Select, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
        }
    }
}
