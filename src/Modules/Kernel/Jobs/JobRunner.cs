using System.Collections.Concurrent;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>
/// Claims queued jobs with a lease, keeps the lease alive, and takes over jobs whose process died. A few run at once;
/// no kind takes all the places, so short jobs pass while long ones of another kind run.
/// </summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, Signal<JobQueue> signal, SchedulerPulse pulse, TimeProvider clock, Ids ids, ILogger<JobRunner> log)
    : BackgroundService
{
    private const int Places = 4;
    private const int PlacesPerKind = 2;

    // Attempts without progress; a job that gets on may take as many as it needs.
    private const int MaximumAttempts = 5;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private readonly JobTable table = new(scopes, clock, ids);
    private readonly ConcurrentDictionary<Guid, (string Kind, Task Run)> running = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                try
                {
                    await StartDueAsync(stoppingToken);
                    pulse.Beat();
                }
                catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
                {
                    LogRound(Failure.Describe(failure));
                }

                await signal.WaitAsync(Poll, stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll(running.Values.Select(job => job.Run));
        }
    }

    private async Task StartDueAsync(CancellationToken ct)
    {
        while (running.Count < Places)
        {
            var full = running.Values.GroupBy(job => job.Kind).Where(kind => kind.Count() >= PlacesPerKind).Select(kind => kind.Key).ToList();
            if (await table.ClaimNextAsync(full, running.Keys, ct) is not { } job)
            {
                return;
            }

            // The job starts once it is listed, and not on this loop's thread.
            var listed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            running[job.Id] = (job.Kind, RunAsync(job, listed.Task, ct));
            listed.SetResult();
        }
    }

    private async Task RunAsync(JobClaim job, Task listed, CancellationToken ct)
    {
        await listed;
        try
        {
            await (job switch
            {
                { CancelRequested: true } => GiveUpAsync(job, "cancelled", null),
                // Each attempt so far took its process down with it.
                { Attempts: > MaximumAttempts } => GiveUpAsync(job, "failed", JobErrors.Failed),
                _ => RunAsync(job, ct),
            });
            signal.Set();
        }
        catch (Exception failure)
        {
            // Nothing could be written down: the lease runs out, and the job is taken up again from its last chunk.
            LogRound(Failure.Describe(failure));
        }
        finally
        {
            running.TryRemove(job.Id, out _);
        }
    }

    private async Task RunAsync(JobClaim job, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var heart = BeatAsync(job, stop);
        JobRun? run = null;
        object? result = null;
        Exception? failure = null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var handler = FindHandler(scope.ServiceProvider, job) ?? throw new JobRefusedException(JobErrors.UnknownKind);
            var actor = job.RequestedBy is { } person ? Actor.System with { Kind = ActorKind.Person, Id = person } : Actor.System;
            scope.ServiceProvider.GetRequiredService<ActorContext>().Become(actor);
            run = new JobRun(scopes, clock, Naming.Snake(handler.GetType().Assembly.GetName().Name!["HotelPrivacy.".Length..]), job, actor);
            result = await handler.RunAsync(job.Payload, run, stop.Token);
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        await stop.CancelAsync();
        await EndAsync(job, run?.Attempt ?? job.Attempts, result, failure, await heart, ct);
    }

    // What stopped a run counts more than how the exception looks: drivers have their own words for a cancelled statement.
    private async Task EndAsync(JobClaim job, int attempt, object? result, Exception? failure, Heartbeat heart, CancellationToken ct)
    {
        switch (failure)
        {
            case null:
                await table.FinishAsync(job, "completed", result, null);
                break;
            case JobRefusedException refused:
                await GiveUpAsync(job, "failed", refused.Error);
                break;
            case LeaseLostException:
            case not null when heart == Heartbeat.Lost:
                LogLeaseLost(job.Kind, job.Id);
                break;
            case JobCancelledException:
            case not null when heart == Heartbeat.CancelAsked:
                await GiveUpAsync(job, "cancelled", null);
                break;
            case not null when ct.IsCancellationRequested:
                // Shutting down: give the job back at once instead of letting the lease run out; it was no failed attempt.
                await table.RequeueAsync(job, attempt - 1, null, TimeSpan.Zero);
                break;
            case not null when attempt >= MaximumAttempts:
                LogFailed(job.Kind, job.Id, attempt, Failure.Describe(failure));
                await GiveUpAsync(job, "failed", JobErrors.Failed);
                break;
            default:
                LogFailed(job.Kind, job.Id, attempt, Failure.Describe(failure));
                await table.RequeueAsync(job, attempt, JobErrors.Failed, TimeSpan.FromSeconds(Math.Pow(2, attempt)));
                break;
        }
    }

    private static JobHandler? FindHandler(IServiceProvider services, JobClaim job) => services.GetServices<JobHandler>().FirstOrDefault(handler => handler.Kind == job.Kind);

    private async Task GiveUpAsync(JobClaim job, string state, Error? problem)
    {
        if (await table.FinishAsync(job, state, null, problem))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor.System);
            if (FindHandler(scope.ServiceProvider, job) is { } handler)
            {
                await handler.AbandonAsync(job.Payload, CancellationToken.None);
            }
        }
    }

    private async Task<Heartbeat> BeatAsync(JobClaim job, CancellationTokenSource stop)
    {
        var heart = Heartbeat.Held;
        while (heart == Heartbeat.Held)
        {
            try
            {
                await Task.Delay(JobTable.Lease / 3, stop.Token);
                heart = await table.BeatAsync(job, stop.Token);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return heart;
            }
            catch (Exception failure)
            {
                // The database did not answer; the next beat may be in time still.
                LogRound(Failure.Describe(failure));
            }
        }

        await stop.CancelAsync();
        return heart;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Kind} {Id} failed (attempt {Attempt}): {Failure}")]
    private partial void LogFailed(string kind, Guid id, int attempt, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Kind} {Id} is held by another run now")]
    private partial void LogLeaseLost(string kind, Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Running jobs failed: {Failure}")]
    private partial void LogRound(string failure);
}
