using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;

namespace HotelPrivacy.Work.Features;

/// <summary>Stops a job: a queued one at once, a running one after the chunk it is at, which stands.</summary>
internal static class CancelJob
{
    internal sealed record Command(Guid Id) : IModuleCommand<Response>;

    /// <summary>Where the job stands now: cancelled, or running until its chunk is done.</summary>
    internal sealed record Response(Guid Id, JobStatus Status);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Delete("/jobs/{id}");
            Describe("Cancels a job", SignedIn.Policy, errors: [WorkErrors.NoJob, WorkErrors.JobFinished, KernelErrors.Forbidden]);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor, IEnumerable<JobHandler> handlers, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Select = $"SELECT hotel_id, requested_by, kind, payload, state FROM kernel_job WHERE id = @id AND {JobRow.Visible}";
        private const string CancelQueued = "UPDATE kernel_job SET state = 'cancelled', finished_at = @now WHERE id = @id AND state = 'queued'";
        private const string AskRunning = "UPDATE kernel_job SET cancel_requested = @yes WHERE id = @id AND state = 'running'";

        private sealed record Row(Guid? HotelId, Guid? RequestedBy, string Kind, string Payload, JobStatus State);

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var who = actor.Current;
            var args = new { command.Id, hotels = who.HotelsWith(WorkPermissions.ReadJobs), person = who.Id, platform = who.Platform.Contains(WorkPermissions.ReadJobs) };
            if (await db.FindAsync<Row>(Select, args, cancellationToken) is not { } job)
            {
                return WorkErrors.NoJob;
            }

            var may = job.RequestedBy == who.Id || (job.HotelId is { } hotel ? who.Can(WorkPermissions.CancelJobs, hotel) : who.Platform.Contains(WorkPermissions.CancelJobs));
            if (!may)
            {
                return KernelErrors.Forbidden.Because($"Stopping a job that somebody else asked for needs the permission {WorkPermissions.CancelJobs}.");
            }

            JobStatus? status = await db.ExecuteAsync(CancelQueued, new { command.Id, now = clock.GetUtcNow() }, cancellationToken) > 0 ? JobStatus.Cancelled
                : await db.ExecuteAsync(AskRunning, new { command.Id, yes = true }, cancellationToken) > 0 ? JobStatus.Running
                : null;
            if (status is null)
            {
                var ended = await db.FindAsync<Row>(Select, args, cancellationToken);
                return WorkErrors.JobFinished.Because($"The job is {(ended ?? job).State.ToCode()}; only a queued or running job can be cancelled.");
            }

            db.Work.Audit(new AuditDraft("job.cancelled", job.HotelId, "job", command.Id, Details: new Dictionary<string, object?> { ["kind"] = job.Kind }));
            if (status == JobStatus.Cancelled && handlers.FirstOrDefault(handler => handler.Kind == job.Kind) is { } handler)
            {
                // No run will end this job, so its handler is told here, in a work of its own.
                await db.CommitAsync(cancellationToken);
                await handler.AbandonAsync(job.Payload, CancellationToken.None);
            }

            return new Response(command.Id, status.Value);
        }
    }
}
