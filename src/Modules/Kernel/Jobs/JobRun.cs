using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>Where a job stands after a chunk.</summary>
/// <param name="Position">Where to continue, in the handler's own words; no guest data.</param>
/// <param name="Done">Units done so far.</param>
/// <param name="Total">Units in all, once known.</param>
public sealed record JobProgress(string? Position, long Done, long? Total = null);

/// <summary>One run of a job under a lease.</summary>
public sealed class JobRun
{
    // Attempts are counted anew from the first chunk that gets further than any before.
    private const string Advance =
        """
        UPDATE kernel_job SET position = @position, attempts = CASE WHEN @done > done THEN 1 ELSE attempts END, done = @done, total = COALESCE(@total, total), lease_until = @until
        WHERE id = @id AND lease_owner = @owner AND state = 'running'
        """;

    private const string IsCancelled = "SELECT cancel_requested FROM kernel_job WHERE id = @id";

    // The gate stays free this long between chunks, so that people's writes pass.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);

    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider clock;
    private readonly string module;
    private readonly string owner;

    internal JobRun(IServiceScopeFactory scopes, TimeProvider clock, string module, JobClaim claim, Actor actor)
    {
        (this.scopes, this.clock, this.module, owner) = (scopes, clock, module, claim.LeaseOwner!);
        (Id, HotelId, Actor, Attempt) = (claim.Id, claim.HotelId, actor, claim.Attempts);
        Progress = new JobProgress(claim.Position, claim.Done, claim.Total);
    }

    /// <summary>The job.</summary>
    public Guid Id { get; }

    /// <summary>The hotel it works for, if one.</summary>
    public Guid? HotelId { get; }

    /// <summary>Who asked for it; the chunks act in this name.</summary>
    public Actor Actor { get; }

    /// <summary>Where it stands: what the last committed chunk said.</summary>
    public JobProgress Progress { get; private set; }

    internal int Attempt { get; private set; }

    /// <summary>
    /// Does one chunk (at most 500 rows or 50 ms of writing): its rows, audit entries, facts and the job's new position commit together.
    /// </summary>
    /// <exception cref="JobCancelledException">The job was asked to stop; the chunk stands.</exception>
    public async Task ChunkAsync(Func<IServiceProvider, Task<JobProgress>> work, CancellationToken ct)
    {
        bool cancelled;
        await using (var scope = scopes.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor);
            var progress = await work(scope.ServiceProvider);
            var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            var write = await unit.BeginWriteAsync(module, ct);
            var args = new { Id, owner, position = progress.Position, done = progress.Done, total = progress.Total, until = clock.GetUtcNow() + JobTable.Lease };
            if (await write.ExecuteAsync(Advance, args, ct) == 0)
            {
                throw new LeaseLostException();
            }

            cancelled = await write.ScalarAsync<bool>(IsCancelled, new { Id }, ct);
            await unit.CommitAsync(module, ct);
            Attempt = progress.Done > Progress.Done ? 1 : Attempt;
            Progress = progress;
        }

        if (cancelled)
        {
            throw new JobCancelledException();
        }

        await Task.Delay(Breath, ct);
    }
}
