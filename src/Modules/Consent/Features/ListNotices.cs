using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>The notices of the caller's hotels, with their contents and what they lack.</summary>
internal static class ListNotices
{
    internal sealed record Query(Guid? HotelId = null, string? Status = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id, Guid HotelId, int Version, string Status, NoticeContent Content, string Digest, IReadOnlyList<MissingElement> Missing, DateTimeOffset CreatedAt, DateTimeOffset? PublishedAt);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/consents/notices");
            Describe("Lists notices", ConsentPermissions.Read, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(ConsentDb db, NoticeLaw law, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT id, hotel_id, version, status, content, digest, created_at, published_at FROM consent_notice
            WHERE hotel_id IN @hotels AND (@hotelId IS NULL OR hotel_id = @hotelId) AND (@status IS NULL OR status = @status)
            """;

        private static readonly ListOrder Order = new("id", "-version", "createdAt");

        private sealed record Row(Guid Id, Guid HotelId, int Version, string Status, string Content, string Digest, DateTimeOffset CreatedAt, DateTimeOffset? PublishedAt);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { hotels = actor.Current.HotelsWith(ConsentPermissions.Read), query.HotelId, query.Status };
            var page = await db.QueryPageAsync<Row>(Select, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            if (!page.Succeeded)
            {
                return page.Error;
            }

            var elements = await law.ReadAsync(cancellationToken);
            return page.Value.Select(row => ToItem(row, elements));
        }

        private static Item ToItem(Row row, IReadOnlyList<NoticeElement> elements)
        {
            var content = NoticeContent.Parse(row.Content);
            return new Item(row.Id, row.HotelId, row.Version, row.Status, content, row.Digest, [.. content.Missing(elements)], row.CreatedAt, row.PublishedAt);
        }
    }
}
