using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The API keys of the hotels one may see them for, revoked ones included; never the keys themselves. Use is known to within five minutes.</summary>
internal static class ListApiKeys
{
    internal sealed record Query(Guid? HotelId = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id,
        string Name,
        Guid HotelId,
        IReadOnlyList<string> Scopes,
        DateTimeOffset CreatedAt,
        DateTimeOffset? ExpiresAt,
        DateTimeOffset? RevokedAt,
        DateTimeOffset? LastUsedAt);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/api-keys");
            Describe("Lists the API keys", AccessControlPermissions.ReadApiKeys, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT id, name, hotel_id, scopes, created_at, expires_at, revoked_at, last_used_at FROM access_control_api_key
            WHERE hotel_id IN @hotels AND (@hotelId IS NULL OR hotel_id = @hotelId)
            """;

        private static readonly ListOrder Order = new("id", "-createdAt", "name");

        private sealed record Row(
            Guid Id, string Name, Guid HotelId, string Scopes, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? RevokedAt, DateTimeOffset? LastUsedAt);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { hotels = actor.Current.HotelsWith(AccessControlPermissions.ReadApiKeys), query.HotelId };
            var page = await db.QueryPageAsync<Row>(Select, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded
                ? page.Value.Select(row => new Item(row.Id, row.Name, row.HotelId, row.Scopes.Split(' '), row.CreatedAt, row.ExpiresAt, row.RevokedAt, row.LastUsedAt))
                : page.Error;
        }
    }
}
