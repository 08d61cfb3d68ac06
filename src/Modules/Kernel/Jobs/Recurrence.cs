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

    private const string Due = "SELECT name, next_at FROM kernel_recurrence WHERE next_at <= @now";
    private const string Fire = "UPDATE kernel_recurrence SET next_at = @next, last_at = @now, cron = @cron WHERE name = @name AND next_at = @expected";

    private const string Enqueue =
        """
        INSERT INTO kernel_job (id, kind, payload, state, done, unit, attempts, cancel_requested, not_before, created_at)
        VALUES (@id, @kind, '{}', 'queued', 0, @unit, 0, @no, @now, @now)
        """;

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private sealed record Row(string Name, DateTimeOffset NextAt);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RegisterAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FireDueAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogRound(failure.GetType().Name);
            }

            await Task.Delay(Poll, clock, stoppingToken);
        }
    }

    private async Task RegisterAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        foreach (var recurrence in recurrences)
        {
            await db.ExecuteAsync(Register, new { name = recurrence.JobKind, recurrence.Cron, next = Next(recurrence) }, ct);
        }

        await db.CommitAsync(ct);
    }

    private async Task FireDueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var units = scope.ServiceProvider.GetServices<JobHandler>().ToDictionary(handler => handler.Kind, handler => handler.Unit);
        var now = clock.GetUtcNow();
        foreach (var due in await db.QueryAsync<Row>(Due, new { now }, ct))
        {
            if (recurrences.FirstOrDefault(recurrence => recurrence.JobKind == due.Name) is { } recurrence
                && await db.ExecuteAsync(Fire, new { due.Name, recurrence.Cron, expected = due.NextAt, next = Next(recurrence), now }, ct) > 0)
            {
                await db.ExecuteAsync(Enqueue, new { id = ids.New(), kind = due.Name, unit = units[due.Name], no = false, now }, ct);
                db.Work.AfterCommit(signal.Set);
            }

            await db.CommitAsync(ct);
        }
    }

    private DateTimeOffset Next(Recurrence recurrence) =>
        CronExpression.Parse(recurrence.Cron).GetNextOccurrence(clock.GetUtcNow(), Zone) ?? DateTimeOffset.MaxValue;

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for recurring jobs failed: {Failure}")]
    private partial void LogRound(string failure);
}
