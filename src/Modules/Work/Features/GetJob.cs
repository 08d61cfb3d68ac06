using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;

namespace HotelPrivacy.Work.Features;

/// <summary>One job: how far it is, and what came of it.</summary>
internal static class GetJob
{
    internal sealed record Query(Guid Id) : IModuleQuery<JobView>;

    internal sealed class Endpoint : SliceEndpoint<Query, JobView>
    {
        public override void Configure()
        {
            Get("/jobs/{id}");
            Describe("Shows how far a job is", SignedIn.Policy, errors: WorkErrors.NoJob);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor) : IModuleQueryHandler<Query, JobView>
    {
        private const string Select = $"SELECT {JobRow.Columns} FROM kernel_job WHERE id = @id AND {JobRow.Visible}";

        public async Task<Result<JobView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                hotels = actor.Current.HotelsWith(WorkPermissions.ReadJobs),
                person = actor.Current.Id,
                platform = actor.Current.Platform.Contains(WorkPermissions.ReadJobs),
            };
            return await db.FindAsync<JobRow>(Select, args, cancellationToken) is { } row ? row.ToView() : WorkErrors.NoJob;
        }
    }
}
