using Cronos;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>A job that comes again by the calendar. A process that was down for a week catches up once.</summary>
/// <param name="JobKind">The kind of job to queue; its payload is empty.</param>
/// <param name="Cron">When, in five fields, in China Standard Time.</param>
public sealed record Recurrence(string JobKind, string Cron);

/// <summary>Queues recurring jobs when they are due; one guarded update lets exactly one process do it, in the transaction that queues the job.</summary>
internal sealed partial class RecurrenceClock(IServiceScopeFactory scopes, IEnumerable<Recurrence> recurrences, TimeProvider clock, Ids ids, Signal<JobQueue> signal, ILogger<RecurrenceClock> log)
    : BackgroundService
{
    private const string Register =
        "INSERT INTO kernel_recurrence (name, cron, next_at) SELECT @name, @cron, @next WHERE NOT EXISTS (SELECT 1 FROM kernel_recurrence WHERE name = @name)";

    private const string Reschedule = "UPDATE kernel_recurrence SET cron = @cron, next_at = @next WHERE name = @name AND cron <> @cron";
    private const string Due = "SELECT name, next_at FROM kernel_recurrence WHERE next_at <= @now";
    private const string Fire = "UPDATE kernel_recurrence SET next_at = @next, last_at = @now WHERE name = @name AND next_at = @expected";

    // Not while the one before is under way: a slow job is not piled up.
    private const string Enqueue =
        """
        INSERT INTO kernel_job (id, kind, payload, state, done, unit, attempts, cancel_requested, not_before, created_at)
        SELECT @id, @kind, '{}', 'queued', 0, @unit, 0, @no, @now, @now
        WHERE NOT EXISTS (SELECT 1 FROM kernel_job WHERE kind = @kind AND state IN ('queued', 'running'))
        """;

    private const string Forget = "DELETE FROM kernel_job WHERE kind = @kind AND requested_by IS NULL AND state = 'completed' AND finished_at < @before";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private sealed record Row(string Name, DateTimeOffset NextAt);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var registered = false;
        while (true)
        {
            try
            {
                if (!registered)
                {
                    await RegisterAsync(stoppingToken);
                    registered = true;
                }

                await FireDueAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogRound(Failure.Describe(failure));
            }

            await Task.Delay(Poll, stoppingToken);
        }
    }

    private async Task RegisterAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        foreach (var recurrence in recurrences)
        {
            var args = new { name = recurrence.JobKind, recurrence.Cron, next = Next(recurrence) };
            await db.TryInsertAsync(Register, args, ct);
            await db.ExecuteAsync(Reschedule, args, ct);
        }

        await db.CommitAsync(ct);
    }

    private async Task FireDueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var handlers = scope.ServiceProvider.GetServices<JobHandler>().ToDictionary(handler => handler.Kind);
        foreach (var due in await db.QueryAsync<Row>(Due, new { now = clock.GetUtcNow() }, ct))
        {
            if (recurrences.FirstOrDefault(recurrence => recurrence.JobKind == due.Name) is { } recurrence && handlers.GetValueOrDefault(due.Name) is { } handler)
            {
                await FireAsync(db, recurrence, handler, due.NextAt, ct);
            }
        }
    }

    private async Task FireAsync(KernelDb db, Recurrence recurrence, JobHandler handler, DateTimeOffset expected, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await db.ExecuteAsync(Fire, new { name = recurrence.JobKind, expected, next = Next(recurrence), now }, ct) > 0)
        {
            await db.ExecuteAsync(Enqueue, new { id = ids.New(), handler.Kind, handler.Unit, no = false, now }, ct);
            await db.ExecuteAsync(Forget, new { handler.Kind, before = now - Kept }, ct);
            db.Work.AfterCommit(signal.Set);
        }

        await db.CommitAsync(ct);
    }

    private DateTimeOffset Next(Recurrence recurrence) =>
        CronExpression.Parse(recurrence.Cron).GetNextOccurrence(clock.GetUtcNow(), Zone) ?? DateTimeOffset.MaxValue;

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for recurring jobs failed: {Failure}")]
    private partial void LogRound(string failure);
}
