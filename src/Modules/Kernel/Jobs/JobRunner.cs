using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>Claims queued jobs with a lease, keeps the lease alive, and takes over jobs whose process died.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, Signal<JobQueue> signal, TimeProvider clock, Ids ids, ILogger<JobRunner> log) : BackgroundService
{
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private const string Open =
        """
        SELECT id, kind, hotel_id, requested_by, payload, position, done, total, attempts FROM kernel_job
        WHERE (state = 'queued' AND not_before <= @now) OR (state = 'running' AND lease_until < @now) ORDER BY not_before, id
        """;

    private const string Claim =
        """
        UPDATE kernel_job SET state = 'running', lease_owner = @owner, lease_until = @until, attempts = attempts + 1, started_at = COALESCE(started_at, @now)
        WHERE id = @id AND ((state = 'queued' AND not_before <= @now) OR (state = 'running' AND lease_until < @now))
        """;

    private const string Beat = "UPDATE kernel_job SET lease_until = @until WHERE id = @id AND lease_owner = @owner AND state = 'running'";

    private const string Finish =
        """
        UPDATE kernel_job SET state = @state, result = @result, problem = @problem, finished_at = @finishedAt, not_before = @notBefore, lease_owner = NULL, lease_until = NULL
        WHERE id = @id AND lease_owner = @owner
        """;

    private const int MaximumAttempts = 5;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private readonly string owner = ids.New().ToString("N");

    private sealed record Row(Guid Id, string Kind, Guid? HotelId, Guid? RequestedBy, string Payload, string? Position, long Done, long? Total, int Attempts);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var row in await ReadOpenAsync(stoppingToken))
                {
                    if (await UpdateAsync(Claim, new { row.Id, owner, now = clock.GetUtcNow(), until = clock.GetUtcNow() + Lease }, stoppingToken))
                    {
                        await RunAsync(row, stoppingToken);
                    }
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogRound(failure.GetType().Name);
            }

            await signal.WaitAsync(Poll, stoppingToken);
        }
    }

    private async Task<IReadOnlyList<Row>> ReadOpenAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KernelDb>().QueryFirstAsync<Row>(Open, 10, new { now = clock.GetUtcNow() }, ct);
    }

    private async Task RunAsync(Row row, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var heart = BeatAsync(row.Id, stop);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var handler = scope.ServiceProvider.GetServices<JobHandler>().FirstOrDefault(handler => handler.Kind == row.Kind)
                ?? throw new JobRefusedException(JobErrors.UnknownKind);
            var actor = row.RequestedBy is { } person ? Actor.System with { Kind = ActorKind.Person, Id = person } : Actor.System;
            var run = new JobRun(scopes, clock, Naming.Snake(handler.GetType().Assembly.GetName().Name!["HotelPrivacy.".Length..]), owner, row.Id, row.HotelId, actor, new JobProgress(row.Position, row.Done, row.Total));
            var result = await handler.RunAsync(row.Payload, run, stop.Token);
            await FinishAsync(row.Id, "completed", result, null);
        }
        catch (JobCancelledException)
        {
            await FinishAsync(row.Id, "cancelled", null, null);
        }
        catch (JobRefusedException refused)
        {
            await FinishAsync(row.Id, "failed", null, refused.Error);
        }
        catch (LeaseLostException)
        {
            LogLeaseLost(row.Kind, row.Id);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Shutting down: give the job back at once instead of letting the lease run out.
            await FinishAsync(row.Id, "queued", null, null);
        }
        catch (Exception failure)
        {
            LogFailed(row.Kind, row.Id, row.Attempts + 1, failure);
            await FinishAsync(row.Id, row.Attempts + 1 >= MaximumAttempts ? "failed" : "queued", null, JobErrors.Failed, TimeSpan.FromSeconds(Math.Pow(2, row.Attempts + 1)));
        }
        finally
        {
            await stop.CancelAsync();
            await heart;
        }
    }

    private async Task BeatAsync(Guid id, CancellationTokenSource stop)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Lease / 3, clock, stop.Token);
                if (!await UpdateAsync(Beat, new { id, owner, until = clock.GetUtcNow() + Lease }, stop.Token))
                {
                    await stop.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private Task FinishAsync(Guid id, string state, object? result, Error? problem, TimeSpan delay = default)
    {
        var now = clock.GetUtcNow();
        return UpdateAsync(
            Finish,
            new
            {
                id,
                owner,
                state,
                result = result is null ? null : JsonSerializer.Serialize(result, JobJson.Options),
                problem = problem is null ? null : JsonSerializer.Serialize(new { type = problem.Urn, title = problem.Reason }, JobJson.Options),
                finishedAt = state == "queued" ? (DateTimeOffset?)null : now,
                notBefore = now + delay,
            },
            CancellationToken.None);
    }

    private async Task<bool> UpdateAsync(string sql, object args, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var changed = await db.ExecuteAsync(sql, args, ct) > 0;
        await db.CommitAsync(ct);
        return changed;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Kind} {Id} failed (attempt {Attempt})")]
    private partial void LogFailed(string kind, Guid id, int attempt, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Kind} {Id} is held by another process now")]
    private partial void LogLeaseLost(string kind, Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for jobs failed: {Failure}")]
    private partial void LogRound(string failure);
}
