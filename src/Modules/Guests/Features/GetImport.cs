using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>One import with what became of its rows so far.</summary>
internal static class GetImport
{
    internal sealed record Query(Guid ImportId) : IModuleQuery<ListImports.Item>;

    internal sealed class Endpoint : SliceEndpoint<Query, ListImports.Item>
    {
        public override void Configure()
        {
            Get("/guests/imports/{importId}");
            Describe("Gets an import", GuestsPermissions.Import, errors: GuestsErrors.ImportUnknown);
        }
    }

    internal sealed class Handler(GuestsDb db, ActorContext actor) : IModuleQueryHandler<Query, ListImports.Item>
    {
        private const string Select =
            """
            SELECT i.id, i.hotel_id, i.job_id, i.format, j.state AS status, i.rows_read, i.guests_created, i.guests_updated, i.guests_unchanged, i.guests_merged,
              i.rows_skipped, i.rows_rejected, i.stays_created, i.card_fields_dropped, i.repairs, i.created_at, j.started_at, j.finished_at
            FROM guests_import i JOIN kernel_job j ON j.id = i.job_id WHERE i.id = @importId AND i.hotel_id IN @hotels
            """;

        public async Task<Result<ListImports.Item>> Handle(Query query, CancellationToken cancellationToken) =>
            await db.FindAsync<ListImports.Item>(Select, new { query.ImportId, hotels = actor.Current.HotelsWith(GuestsPermissions.Import) }, cancellationToken) is { } import
                ? import
                : GuestsErrors.ImportUnknown;
    }
}
