using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>
/// Delivers stored facts to their reactions: woken at once in this process, by polling for what another process told.
/// Each reaction has a lane of its own, so one that is slow, hangs or fails holds up nobody else.
/// </summary>
internal sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, ReactionCatalog reactions, Signal<Outbox> signal, TimeProvider clock, ILogger<OutboxDispatcher> log)
    : BackgroundService
{
    private const int Batch = 100;
    private const int MaximumAttempts = 12;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Sweep = TimeSpan.FromHours(1);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    // Shorter than the lease: a reaction that hangs is stopped before another process may try it.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(45);

    private readonly OutboxTable table = new(scopes, clock);
    private readonly ConcurrentDictionary<string, Task> lanes = new();
    private DateTimeOffset nextSweep;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                try
                {
                    await StartLanesAsync(stoppingToken);
                    await SweepAsync(stoppingToken);
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
            await Task.WhenAll(lanes.Values);
        }
    }

    private async Task StartLanesAsync(CancellationToken ct)
    {
        var due = await table.ReadDueAsync([.. lanes.Keys], Batch, ct);
        foreach (var lane in due.GroupBy(delivery => delivery.Reaction))
        {
            // The lane starts once it is listed, and not on this loop's thread.
            var listed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lanes[lane.Key] = RunLaneAsync(lane.Key, [.. lane], listed.Task, ct);
            listed.SetResult();
        }
    }

    private async Task RunLaneAsync(string reaction, IReadOnlyList<Delivery> deliveries, Task listed, CancellationToken ct)
    {
        await listed;
        try
        {
            foreach (var delivery in deliveries)
            {
                if (await table.ClaimAsync(delivery, Lease, ct) is { } claimed)
                {
                    await DeliverAsync(claimed, ct);
                }
            }

            signal.Set();
        }
        catch (Exception failure)
        {
            if (!ct.IsCancellationRequested)
            {
                LogRound(Failure.Describe(failure));
            }
        }
        finally
        {
            lanes.TryRemove(reaction, out _);
        }
    }

    private async Task DeliverAsync(Delivery delivery, CancellationToken ct)
    {
        if (delivery.Attempts > MaximumAttempts)
        {
            // Each attempt so far took its process down with it.
            await BuryAsync(delivery, "Unfinished");
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limit);
        try
        {
            await ReactAsync(delivery, limit.Token);
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            await table.GiveBackAsync(delivery);
        }
        catch (Exception failure)
        {
            LogFailed(delivery.Reaction, delivery.Id, delivery.Attempts, Failure.Describe(failure));
            if (delivery.Attempts >= MaximumAttempts)
            {
                await BuryAsync(delivery, failure.GetType().Name);
            }
            else
            {
                await table.FailAsync(delivery, failure.GetType().Name, TimeSpan.FromSeconds(Math.Pow(2, delivery.Attempts)));
            }
        }
    }

    private async Task ReactAsync(Delivery delivery, CancellationToken ct)
    {
        var entry = reactions.Find(delivery.Reaction) ?? throw new InvalidOperationException($"No reaction {delivery.Reaction} in this build.");
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor.System);
        var fact = JsonSerializer.Deserialize(delivery.Payload, entry.Fact, JobJson.Options)!;
        var reaction = scope.ServiceProvider.GetRequiredService(entry.Reaction);
        await (Task)entry.React.Invoke(reaction, BindingFlags.DoNotWrapExceptions, null, [fact, ct], null)!;
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var write = await work.BeginWriteAsync(entry.Module, ct);
        if (await write.ExecuteAsync(OutboxTable.Done, new { delivery.Id }, ct) == 0)
        {
            // Another process took over and was first: what was written here is undone.
            await work.RollbackAsync();
            return;
        }

        await work.CommitAsync(entry.Module, ct);
    }

    private async Task BuryAsync(Delivery delivery, string error)
    {
        LogDead(delivery.Reaction, delivery.Id);
        await table.FailAsync(delivery, error, null);
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        if (clock.GetUtcNow() >= nextSweep && await table.ForgetOldAsync(ct) == 0)
        {
            nextSweep = clock.GetUtcNow() + Sweep;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reaction {Reaction} to {Delivery} failed (attempt {Attempt}): {Failure}")]
    private partial void LogFailed(string reaction, Guid delivery, int attempt, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reaction {Reaction} to {Delivery} is given up; the fact stays in the outbox as dead")]
    private partial void LogDead(string reaction, Guid delivery);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivering facts failed: {Failure}")]
    private partial void LogRound(string failure);
}
