using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;

namespace HotelPrivacy.Work.Features;

/// <summary>The jobs of the hotels whose jobs the caller may see, and the caller's own; the newest first.</summary>
internal static class ListJobs
{
    internal sealed record Query(
        Guid? HotelId = null, JobStatus? Status = null, string? Kind = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<JobView>>, IListQuery;

    internal sealed class Endpoint : ListEndpoint<Query, JobView>
    {
        public override void Configure()
        {
            Get("/jobs");
            Describe("Lists jobs", SignedIn.Policy, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<JobView>>
    {
        private const string Select =
            $"""
            SELECT {JobRow.Columns} FROM kernel_job
            WHERE {JobRow.Visible} AND (@hotelId IS NULL OR hotel_id = @hotelId) AND (@state IS NULL OR state = @state) AND (@kind IS NULL OR kind = @kind)
            """;

        private static readonly ListOrder Order = new("id", "-createdAt", "kind");

        public async Task<Result<Page<JobView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.HotelId,
                state = query.Status?.ToCode(),
                query.Kind,
                hotels = actor.Current.HotelsWith(WorkPermissions.ReadJobs),
                person = actor.Current.Id,
                platform = actor.Current.Platform.Contains(WorkPermissions.ReadJobs),
            };
            var page = await db.QueryPageAsync<JobRow>(Select, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded ? page.Value.Select(row => row.ToView()) : page.Error;
        }
    }
}
