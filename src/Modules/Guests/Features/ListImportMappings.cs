using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>The saved CSV column mappings of the caller's hotels.</summary>
internal static class ListImportMappings
{
    internal sealed record Query(Guid? HotelId = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(Guid Id, Guid HotelId, string Name, IReadOnlyDictionary<string, string> Mapping);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/guests/import-mappings");
            Describe("Lists saved CSV column mappings", GuestsPermissions.Import, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(GuestsDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            "SELECT id, hotel_id, name, mapping FROM guests_import_mapping WHERE hotel_id IN @hotels AND (@hotelId IS NULL OR hotel_id = @hotelId)";

        private static readonly ListOrder Order = new("id", "name");

        private sealed record Row(Guid Id, Guid HotelId, string Name, string Mapping);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.QueryPageAsync<Row>(Select, new { hotels = actor.Current.HotelsWith(GuestsPermissions.Import), query.HotelId }, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded
                ? page.Value.Select(row => new Item(row.Id, row.HotelId, row.Name, JsonSerializer.Deserialize<Dictionary<string, string>>(row.Mapping)!))
                : page.Error;
        }
    }
}
