using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Signs the state of the audit log every ten minutes, so that a rewrite can reach back no further unnoticed.</summary>
internal static class SignCheckpoint
{
    public static readonly Recurrence Recurrence = new(Job.Name, "*/10 * * * *");

    internal sealed record Payload;

    internal sealed class Job : JobHandler<Payload>
    {
        public const string Name = "accessControl.signCheckpoint";

        public override string Kind => Name;

        public override string Unit => "entries";

        protected override async Task<object?> RunAsync(Payload payload, JobRun run, CancellationToken ct)
        {
            AuditCheckpoint? signed = null;
            await run.ChunkAsync(
                async services =>
                {
                    signed = await services.GetRequiredService<AuditCheckpoints>().SignAsync(services.GetRequiredService<AccessControlDb>(), ct);
                    return new JobProgress(null, signed.TreeSize, signed.TreeSize);
                },
                ct);
            return new { signed!.TreeSize };
        }
    }
}
