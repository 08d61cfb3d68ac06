using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>The imports of the caller's hotels with what became of their rows.</summary>
internal static class ListImports
{
    internal sealed record Query(Guid? HotelId = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal enum ImportStatus
    {
        Queued,
        Running,
        Completed,
        Failed,
        Cancelled,
    }

    internal sealed record Item(
        Guid Id, Guid HotelId, Guid JobId, string Format, ImportStatus Status, int RowsRead, int GuestsCreated, int GuestsUpdated, int GuestsUnchanged, int GuestsMerged,
        int RowsSkipped, int RowsRejected, int StaysCreated, int CardFieldsDropped, int Repairs, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/guests/imports");
            Describe("Lists imports", GuestsPermissions.Import, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(GuestsDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT i.id, i.hotel_id, i.job_id, i.format, j.state AS status, i.rows_read, i.guests_created, i.guests_updated, i.guests_unchanged, i.guests_merged,
              i.rows_skipped, i.rows_rejected, i.stays_created, i.card_fields_dropped, i.repairs, i.created_at, j.started_at, j.finished_at
            FROM guests_import i JOIN kernel_job j ON j.id = i.job_id
            WHERE i.hotel_id IN @hotels AND (@hotelId IS NULL OR i.hotel_id = @hotelId)
            """;

        private static readonly ListOrder Order = new("id", "-createdAt");

        public Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) => db.QueryPageAsync<Item>(
            Select, new { hotels = actor.Current.HotelsWith(GuestsPermissions.Import), query.HotelId }, ((IListQuery)query).ToPage(), Order, cancellationToken);
    }
}
