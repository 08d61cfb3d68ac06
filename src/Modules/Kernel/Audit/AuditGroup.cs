using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// Commits works that change nothing but the audit log, such as a reveal, a search or an export. Whoever waits for the disk at the same time shares one
/// commit; each is told only when its own entries are durable.
/// </summary>
public sealed class AuditGroup(Dialect dialect, WriteGate gate, AuditLog log)
{
    private const string Module = "kernel";
    private const int Most = 200;
    private readonly Queue<Waiting> waiting = new();
    private bool writing;

    private sealed record Waiting(AuditWork Work)
    {
        public TaskCompletionSource<long> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Writes the entries and says the sequence of the last, once they are on the disk.</summary>
    internal Task<long> AppendAsync(AuditWork work)
    {
        var mine = new Waiting(work);
        lock (waiting)
        {
            waiting.Enqueue(mine);
            if (!writing)
            {
                writing = true;
                _ = Task.Run(WriteAllAsync);
            }
        }

        return mine.Done.Task;
    }

    private async Task WriteAllAsync()
    {
        for (var more = true; more;)
        {
            // Who comes while this turn is awaited still belongs to the group.
            using var ticket = await gate.EnterAsync(CancellationToken.None);
            var group = Take();
            more = group.Count > 0;
            await WriteAsync(group, ticket);
        }
    }

    private List<Waiting> Take()
    {
        lock (waiting)
        {
            var group = new List<Waiting>();
            while (group.Count < Most && waiting.TryDequeue(out var next))
            {
                group.Add(next);
            }

            writing = group.Count > 0;
            return group;
        }
    }

    private async Task WriteAsync(List<Waiting> group, IDisposable ticket)
    {
        try
        {
            var sequences = await CommitAsync(group, ticket);
            foreach (var (one, sequence) in group.Zip(sequences))
            {
                one.Done.SetResult(sequence);
            }
        }
        catch (Exception failure) when (group.Count == 1)
        {
            group[0].Done.SetException(failure);
        }
        catch (Exception) when (group.Count > 1)
        {
            // One of them may be at fault: none fails for another.
            foreach (var one in group)
            {
                await WriteAsync([one], ticket);
            }
        }
    }

    private async Task<IReadOnlyList<long>> CommitAsync(List<Waiting> group, IDisposable ticket)
    {
        if (group.Count == 0)
        {
            return [];
        }

        var connection = await dialect.RentAsync(Module, CancellationToken.None);
        try
        {
            await using var transaction = await dialect.BeginWriteAsync(connection, CancellationToken.None);
            var sequences = await log.AppendAsync(new WriteTransaction(Module, dialect, connection, transaction, ticket), [.. group.Select(one => one.Work)], CancellationToken.None);
            await transaction.CommitAsync();
            return sequences;
        }
        finally
        {
            await dialect.ReturnAsync(Module, connection);
        }
    }
}
