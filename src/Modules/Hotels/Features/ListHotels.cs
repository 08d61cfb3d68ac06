using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Hotels.Features;

/// <summary>The hotels the caller works for.</summary>
internal static class ListHotels
{
    internal sealed record Query(int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id, string Code, LocalText Name, string LegalEntity, string Country, string Province, string City, CryptoProfile CryptoProfile, DateTimeOffset CreatedAt);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/hotels");
            Describe("Lists the hotels you work for", SignedIn.Policy, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(HotelsDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT id, code, name_zh, name_en, legal_entity, country, province, city, crypto_profile, created_at
            FROM hotels_hotel WHERE id IN @hotels
            """;

        private static readonly ListOrder Order = new("id", "code", "createdAt");

        private sealed record Row(
            Guid Id, string Code, string NameZh, string NameEn, string LegalEntity, string Country, string Province, string City, CryptoProfile CryptoProfile, DateTimeOffset CreatedAt);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.QueryPageAsync<Row>(Select, new { hotels = actor.Current.Hotels.Keys }, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded
                ? page.Value.Select(row => new Item(row.Id, row.Code, new LocalText(row.NameZh, row.NameEn), row.LegalEntity, row.Country, row.Province, row.City, row.CryptoProfile, row.CreatedAt))
                : page.Error;
        }
    }
}
