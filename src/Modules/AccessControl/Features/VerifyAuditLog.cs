using System.Globalization;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Verifies the whole audit log, of any length, and names the first entry that is missing or was altered. Runs every night, and when asked.</summary>
internal static class VerifyAuditLog
{
    public static readonly Recurrence Recurrence = new(Job.Name, "20 3 * * *");

    internal sealed record Command : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, Guid JobId);

    internal sealed record Payload;

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/audit/verify");
            Describe("Starts a verification of the whole audit log", AccessControlPermissions.VerifyAudit, StatusCodes.Status202Accepted, idempotent: true);
        }

        protected override string? Location(Response response) => $"/api/v1/jobs/{response.JobId}";
    }

    internal sealed class Handler(AccessControlDb db, JobQueue queue, Job job) : IModuleCommandHandler<Command, Response>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var id = await queue.EnqueueAsync(db, job, null, new Payload(), cancellationToken);
            db.Work.Audit(new AuditDraft("auditLog.verificationStarted", SubjectKind: "job", SubjectId: id));
            return new Response(id, id);
        }
    }

    internal sealed class Job(AccessControlDb reads, TimeProvider clock) : JobHandler<Payload>
    {
        public const string Name = "accessControl.verifyAuditLog";

        private const string Insert =
            """
            INSERT INTO access_control_verification (id, finished_at, tree_size, root_hash, checkpoints, fault, first_sequence, last_sequence)
            VALUES (@id, @now, @treeSize, @rootHash, @checkpoints, @fault, @firstSequence, @lastSequence)
            """;

        public override string Kind => Name;

        public override string Unit => "entries";

        protected override async Task<object?> RunAsync(Payload payload, JobRun run, CancellationToken ct)
        {
            var verification = await AuditVerification.StartAsync(reads, run.Progress.Done, run.Progress.Total, ct);
            while (!verification.IsDone)
            {
                await verification.ContinueAsync(reads, ct);
                await run.ChunkAsync(
                    async services =>
                    {
                        if (verification.IsDone)
                        {
                            await RecordAsync(services.GetRequiredService<AccessControlDb>(), run.Id, verification, ct);
                        }

                        return new JobProgress(null, verification.Verified, verification.Size);
                    },
                    ct);
            }

            return new { verification.Size, verification.Verified, verification.Checkpoints, intact = verification.Fault is null, verification.Fault };
        }

        private async Task RecordAsync(AccessControlDb db, Guid id, AuditVerification verification, CancellationToken ct)
        {
            var fault = verification.Fault;
            var row = new
            {
                id,
                now = clock.GetUtcNow(),
                treeSize = verification.Verified,
                rootHash = verification.Root(),
                verification.Checkpoints,
                fault = fault?.Kind.ToCode(),
                fault?.FirstSequence,
                fault?.LastSequence,
            };
            if (await db.TryInsertAsync(Insert, row, ct))
            {
                var found = fault is null ? "intact" : string.Create(CultureInfo.InvariantCulture, $"{fault.Kind.ToCode()} {fault.FirstSequence}-{fault.LastSequence}");
                db.Work.Audit(new AuditDraft("auditLog.verified", SubjectKind: "job", SubjectId: id, Details: new Dictionary<string, object?> { ["size"] = verification.Verified, ["found"] = found }));
            }
        }
    }
}
