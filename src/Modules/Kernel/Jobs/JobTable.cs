using System.Text.Json;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>A job as claimed for one run. The owner is the run's own name, so even this process cannot mistake another run's lease for it.</summary>
internal sealed record JobClaim(
    Guid Id, string Kind, Guid? HotelId, Guid? RequestedBy, string Payload, string? Position, long Done, long? Total, int Attempts, bool CancelRequested, string? LeaseOwner);

/// <summary>What the heartbeat learns of its job.</summary>
internal enum Heartbeat
{
    /// <summary>The lease is ours and the work wanted.</summary>
    Held,

    /// <summary>Somebody asked the job to stop.</summary>
    CancelAsked,

    /// <summary>Another run holds the job now.</summary>
    Lost,
}

/// <summary>The rows of jobs under way. Each step is one guarded update, so that of several processes exactly one takes effect.</summary>
internal sealed class JobTable(IServiceScopeFactory scopes, TimeProvider clock, Ids ids)
{
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private const string Open =
        """
        SELECT id, kind, hotel_id, requested_by, payload, position, done, total, attempts, cancel_requested, lease_owner FROM kernel_job
        WHERE state IN ('queued', 'running') AND ((state = 'queued' AND not_before <= @now) OR (state = 'running' AND lease_until < @now)) AND kind NOT IN @full
        ORDER BY not_before, id
        """;

    private const string Claim =
        """
        UPDATE kernel_job SET state = 'running', lease_owner = @owner, lease_until = @until, attempts = attempts + 1, started_at = COALESCE(started_at, @now)
        WHERE id = @id AND ((state = 'queued' AND not_before <= @now) OR (state = 'running' AND lease_until < @now))
        """;

    private const string Beat = "UPDATE kernel_job SET lease_until = @until WHERE id = @id AND lease_owner = @owner AND state = 'running'";
    private const string IsCancelled = "SELECT cancel_requested FROM kernel_job WHERE id = @id";

    private const string Finish =
        """
        UPDATE kernel_job SET state = @state, result = @result, problem = @problem, finished_at = @now, lease_owner = NULL, lease_until = NULL
        WHERE id = @id AND lease_owner = @owner
        """;

    private const string Requeue =
        """
        UPDATE kernel_job SET state = 'queued', problem = @problem, not_before = @notBefore, attempts = @attempts, lease_owner = NULL, lease_until = NULL
        WHERE id = @id AND lease_owner = @owner
        """;

    private const int Candidates = 20;

    /// <summary>Claims the job that is due longest, leaving out kinds that have their share already and jobs that run in this process.</summary>
    public async Task<JobClaim?> ClaimNextAsync(IReadOnlyCollection<string> full, ICollection<Guid> running, CancellationToken ct)
    {
        foreach (var open in await ReadAsync(db => db.QueryFirstAsync<JobClaim>(Open, Candidates, new { now = clock.GetUtcNow(), full }, ct)))
        {
            var owner = ids.New().ToString("N");
            var now = clock.GetUtcNow();
            if (!running.Contains(open.Id) && await UpdateAsync(Claim, new { open.Id, owner, now, until = now + Lease }, ct))
            {
                return open with { LeaseOwner = owner, Attempts = open.Attempts + 1 };
            }
        }

        return null;
    }

    /// <summary>Renews the lease and asks whether the work is still wanted.</summary>
    public async Task<Heartbeat> BeatAsync(JobClaim job, CancellationToken ct)
    {
        if (!await UpdateAsync(Beat, new { job.Id, owner = job.LeaseOwner, until = clock.GetUtcNow() + Lease }, ct))
        {
            return Heartbeat.Lost;
        }

        return await ReadAsync(db => db.FindAsync<bool>(IsCancelled, new { job.Id }, ct)) ? Heartbeat.CancelAsked : Heartbeat.Held;
    }

    /// <summary>Ends a job for good, unless another run holds it: false then.</summary>
    public Task<bool> FinishAsync(JobClaim job, string state, object? result, Error? problem) => UpdateAsync(
        Finish,
        new { job.Id, owner = job.LeaseOwner, state, result = result is null ? null : JsonSerializer.Serialize(result, JobJson.Options), problem = Write(problem), now = clock.GetUtcNow() },
        CancellationToken.None);

    /// <summary>Puts a job back into the queue, unless another run holds it.</summary>
    public Task RequeueAsync(JobClaim job, int attempts, Error? problem, TimeSpan delay) => UpdateAsync(
        Requeue,
        new { job.Id, owner = job.LeaseOwner, attempts, problem = Write(problem), notBefore = clock.GetUtcNow() + delay },
        CancellationToken.None);

    private static string? Write(Error? problem) =>
        problem is null ? null : JsonSerializer.Serialize(new { type = problem.Urn, title = problem.Reason }, JobJson.Options);

    private async Task<T> ReadAsync<T>(Func<KernelDb, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<KernelDb>());
    }

    private async Task<bool> UpdateAsync(string sql, object args, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var changed = await db.ExecuteAsync(sql, args, ct) > 0;
        await db.CommitAsync(ct);
        return changed;
    }
}
