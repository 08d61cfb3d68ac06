using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>Delivers stored facts to their reactions: woken at once in this process, by polling for what another process told.</summary>
internal sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, ReactionCatalog reactions, Signal<Outbox> signal, TimeProvider clock, ILogger<OutboxDispatcher> log)
    : BackgroundService
{
    private const string Due = "SELECT id, reaction, payload, attempts FROM kernel_outbox WHERE state = 'pending' AND next_at <= @now ORDER BY next_at, id";
    private const string Claim = "UPDATE kernel_outbox SET next_at = @until, attempts = attempts + 1 WHERE id = @id AND state = 'pending' AND next_at <= @now";
    private const string Done = "UPDATE kernel_outbox SET state = 'done' WHERE id = @id AND state = 'pending'";
    private const string Failed = "UPDATE kernel_outbox SET state = @state, next_at = @next, last_error = @error WHERE id = @id";
    private const int Batch = 100;
    private const int MaximumAttempts = 12;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private sealed record Row(Guid Id, string Reaction, string Payload, int Attempts);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DispatchAsync(stoppingToken) == Batch)
                {
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogRound(failure.GetType().Name);
            }

            await signal.WaitAsync(Poll, stoppingToken);
        }
    }

    private async Task<int> DispatchAsync(CancellationToken ct)
    {
        IReadOnlyList<Row> rows;
        await using (var scope = scopes.CreateAsyncScope())
        {
            rows = await scope.ServiceProvider.GetRequiredService<KernelDb>().QueryFirstAsync<Row>(Due, Batch, new { now = clock.GetUtcNow() }, ct);
        }

        foreach (var row in rows)
        {
            if (await UpdateAsync(Claim, new { row.Id, now = clock.GetUtcNow(), until = clock.GetUtcNow() + Lease }, ct))
            {
                await DeliverAsync(row, ct);
            }
        }

        return rows.Count;
    }

    private async Task DeliverAsync(Row row, CancellationToken ct)
    {
        try
        {
            var entry = reactions.Find(row.Reaction) ?? throw new InvalidOperationException($"No reaction {row.Reaction} in this build.");
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor.System);
            var fact = JsonSerializer.Deserialize(row.Payload, entry.Fact, JsonSerializerOptions.Web)!;
            var reaction = scope.ServiceProvider.GetRequiredService(entry.Reaction);
            await (Task)entry.React.Invoke(reaction, [fact, ct])!;
            var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            var write = await work.BeginWriteAsync(entry.Module, ct);
            await write.ExecuteAsync(Done, new { row.Id }, ct);
            await work.CommitAsync(entry.Module, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var attempts = row.Attempts + 1;
            LogFailed(row.Reaction, attempts, failure.GetType().Name);
            var next = clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 12)));
            await UpdateAsync(Failed, new { row.Id, next, state = attempts >= MaximumAttempts ? "dead" : "pending", error = failure.GetType().Name }, ct);
        }
    }

    private async Task<bool> UpdateAsync(string sql, object args, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var changed = await db.ExecuteAsync(sql, args, ct) > 0;
        await db.CommitAsync(ct);
        return changed;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reaction {Reaction} failed (attempt {Attempt}): {Failure}")]
    private partial void LogFailed(string reaction, int attempt, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivering facts failed: {Failure}")]
    private partial void LogRound(string failure);
}
