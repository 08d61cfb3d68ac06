using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The positions under review, as they were when it began, and what was decided about each.</summary>
internal static class ListReviewItems
{
    internal sealed record Query(Guid Id, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null) : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id,
        Guid GrantId,
        Guid PersonId,
        string PersonName,
        Guid? HotelId,
        string PositionCode,
        DateTimeOffset? ValidUntil,
        DateTimeOffset? LastUsedAt,
        IReadOnlyList<ReviewFlag> Flags,
        ReviewDecision? Decision,
        string? Reason,
        string? DecidedBy,
        DateTimeOffset? DecidedAt);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/access-reviews/{id}/items");
            Describe("Lists the positions under review", AccessControlPermissions.ReadStaff, errors: [KernelErrors.NotFound, KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Find = "SELECT id FROM access_control_review WHERE id = @id AND hotel_id IN @hotels";

        private const string Select =
            """
            SELECT i.id, i.grant_id, i.person_id, p.name AS person_name, i.hotel_id, i.position_code, i.valid_until, i.last_used_at, i.flags, i.decision, i.reason,
              d.name AS decided_by, i.decided_at
            FROM access_control_review_item i
            JOIN access_control_person p ON p.id = i.person_id
            LEFT JOIN access_control_person d ON d.id = i.decided_by
            WHERE i.review_id = @id
            """;

        private static readonly ListOrder Order = new("id", "personName", "positionCode");

        private sealed record Row(
            Guid Id,
            Guid GrantId,
            Guid PersonId,
            string PersonName,
            Guid? HotelId,
            string PositionCode,
            DateTimeOffset? ValidUntil,
            DateTimeOffset? LastUsedAt,
            string Flags,
            ReviewDecision? Decision,
            string? Reason,
            string? DecidedBy,
            DateTimeOffset? DecidedAt);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (await db.FindAsync<Guid?>(Find, new { query.Id, hotels = actor.Current.HotelsWith(AccessControlPermissions.ReadStaff) }, cancellationToken) is null)
            {
                return KernelErrors.NotFound;
            }

            var page = await db.QueryPageAsync<Row>(Select, new { query.Id }, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded ? page.Value.Select(ToItem) : page.Error;
        }

        private static Item ToItem(Row row) => new(
            row.Id,
            row.GrantId,
            row.PersonId,
            row.PersonName,
            row.HotelId,
            row.PositionCode,
            row.ValidUntil,
            row.LastUsedAt,
            ReviewedGrant.ReadFlags(row.Flags),
            row.Decision,
            row.Reason,
            row.DecidedBy,
            row.DecidedAt);
    }
}
