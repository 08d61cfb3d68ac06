using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The staff of the hotels one may see it for, with their positions there, ended ones included.</summary>
internal static class ListStaff
{
    internal sealed record Query(Guid? HotelId = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id, string Name, string Email, string Language, bool TotpEnabled, DateTimeOffset? SuspendedAt, DateTimeOffset CreatedAt, IReadOnlyList<Grant> Grants);

    internal sealed record Grant(Guid Id, Guid? HotelId, string PositionCode, DateTimeOffset? ValidUntil);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/staff");
            Describe("Lists the staff", AccessControlPermissions.ReadStaff, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT p.id, p.name, p.email, p.language, CASE WHEN p.totp_confirmed_at IS NULL THEN 0 ELSE 1 END AS totp_enabled, p.suspended_at, p.created_at
            FROM access_control_person p
            WHERE EXISTS (
              SELECT 1 FROM access_control_grant g
              WHERE g.person_id = p.id AND (g.hotel_id IN @hotels OR (g.hotel_id IS NULL AND @everywhere = 1)) AND (@hotelId IS NULL OR g.hotel_id = @hotelId OR g.hotel_id IS NULL))
            """;

        private const string SelectGrants =
            """
            SELECT id, person_id, hotel_id, position_code, valid_until FROM access_control_grant
            WHERE person_id IN @people AND (hotel_id IN @hotels OR (hotel_id IS NULL AND @everywhere = 1)) ORDER BY created_at, id
            """;

        private static readonly ListOrder Order = new("id", "name", "email", "createdAt");

        private sealed record Row(Guid Id, string Name, string Email, string Language, bool TotpEnabled, DateTimeOffset? SuspendedAt, DateTimeOffset CreatedAt);

        private sealed record GrantRow(Guid Id, Guid PersonId, Guid? HotelId, string PositionCode, DateTimeOffset? ValidUntil);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var hotels = actor.Current.HotelsWith(AccessControlPermissions.ReadStaff);
            var everywhere = actor.Current.Platform.Contains(AccessControlPermissions.ReadStaff) ? 1 : 0;
            var page = await db.QueryPageAsync<Row>(Select, new { hotels, everywhere, query.HotelId }, ((IListQuery)query).ToPage(), Order, cancellationToken);
            if (!page.Succeeded)
            {
                return page.Error;
            }

            var rows = await db.QueryAsync<GrantRow>(SelectGrants, new { people = page.Value.Items.Select(row => row.Id), hotels, everywhere }, cancellationToken);
            var grants = rows.ToLookup(row => row.PersonId, row => new Grant(row.Id, row.HotelId, row.PositionCode, row.ValidUntil));
            return page.Value.Select(row => new Item(row.Id, row.Name, row.Email, row.Language, row.TotpEnabled, row.SuspendedAt, row.CreatedAt, [.. grants[row.Id]]));
        }
    }
}
