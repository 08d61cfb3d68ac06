using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>One delivery under way: a stored fact for one reaction, claimed until a moment that only this claim knows.</summary>
internal sealed record Delivery(Guid Id, string Reaction, string Payload, int Attempts, DateTimeOffset NextAt);

/// <summary>The rows of facts under way. Each step is one guarded update, so that of several processes exactly one takes effect.</summary>
internal sealed class OutboxTable(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Notes, in the reaction's own transaction, that it ran; 0 rows when it already had.</summary>
    public const string Done = "UPDATE kernel_outbox SET state = 'done' WHERE id = @id AND state = 'pending'";

    private const string Due =
        "SELECT id, reaction, payload, attempts, next_at FROM kernel_outbox WHERE state = 'pending' AND next_at <= @now AND reaction NOT IN @busy ORDER BY next_at, id";

    private const string Claim =
        "UPDATE kernel_outbox SET next_at = @until, attempts = attempts + 1 WHERE id = @id AND state = 'pending' AND next_at = @nextAt";

    private const string Failed =
        "UPDATE kernel_outbox SET state = @state, next_at = @next, last_error = @error WHERE id = @id AND state = 'pending' AND next_at = @nextAt";

    private const string GiveBack =
        "UPDATE kernel_outbox SET next_at = @now, attempts = attempts - 1 WHERE id = @id AND state = 'pending' AND next_at = @nextAt";

    private const string Old = "SELECT id FROM kernel_outbox WHERE state = 'done' AND created_at < @before ORDER BY created_at";
    private const string Forget = "DELETE FROM kernel_outbox WHERE id IN @ids";
    private const int ChunkRows = 500;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>What is due for reactions that are not at work already, oldest first.</summary>
    public async Task<IReadOnlyList<Delivery>> ReadDueAsync(IReadOnlyCollection<string> busy, int limit, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KernelDb>().QueryFirstAsync<Delivery>(Due, limit, new { now = clock.GetUtcNow(), busy }, ct);
    }

    /// <summary>Claims a delivery for as long as told; null when another process was first.</summary>
    public async Task<Delivery?> ClaimAsync(Delivery due, TimeSpan lease, CancellationToken ct)
    {
        // Stored times have milliseconds; the claim is recognised by its time again.
        var until = Whole(clock.GetUtcNow() + lease);
        return await UpdateAsync(Claim, new { due.Id, due.NextAt, until }, ct) ? due with { Attempts = due.Attempts + 1, NextAt = until } : null;
    }

    /// <summary>Notes a failure: tried again after the delay, or buried.</summary>
    public Task FailAsync(Delivery claimed, string error, TimeSpan? delay) => UpdateAsync(
        Failed,
        new { claimed.Id, claimed.NextAt, error, state = delay is null ? "dead" : "pending", next = clock.GetUtcNow() + (delay ?? TimeSpan.Zero) },
        CancellationToken.None);

    /// <summary>Gives a delivery back that was not tried to the end, as at shutdown.</summary>
    public Task GiveBackAsync(Delivery claimed) => UpdateAsync(GiveBack, new { claimed.Id, claimed.NextAt, now = clock.GetUtcNow() }, CancellationToken.None);

    /// <summary>Forgets deliveries done a week ago, some at a time; says how many.</summary>
    public async Task<int> ForgetOldAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var ids = await db.QueryFirstAsync<Guid>(Old, ChunkRows, new { before = clock.GetUtcNow() - Kept }, ct);
        if (ids.Count > 0)
        {
            await db.ExecuteAsync(Forget, new { ids }, ct);
            await db.CommitAsync(ct);
        }

        return ids.Count;
    }

    private static DateTimeOffset Whole(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));

    private async Task<bool> UpdateAsync(string sql, object args, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var changed = await db.ExecuteAsync(sql, args, ct) > 0;
        await db.CommitAsync(ct);
        return changed;
    }
}
