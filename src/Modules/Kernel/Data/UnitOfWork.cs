using System.Data.Common;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Messaging;

namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// The work of one scope (request, reaction, job chunk): at most one write transaction, opened by the first write,
/// in which rows, facts and audit entries commit together. The audit sequence is taken last.
/// </summary>
public sealed class UnitOfWork(Dialect dialect, WriteGate gate, AuditLog log, AuditGroup group, Outbox outbox, ActorContext actor) : IAsyncDisposable, IDisposable
{
    private readonly List<AuditDraft> drafts = [];
    private readonly List<IFact> facts = [];
    private readonly List<Action> afterCommit = [];
    private WriteTransaction? write;

    /// <summary>Whether a write transaction is open; no question may be asked of another module then.</summary>
    public bool IsWriting => write is not null;

    internal Dialect Dialect => dialect;

    /// <summary>The open write transaction, opening it if need be.</summary>
    public async ValueTask<WriteTransaction> BeginWriteAsync(string module, CancellationToken ct)
    {
        if (write is not null)
        {
            return write.Module == module ? write : throw new InvalidOperationException($"{module} cannot write in a transaction of {write.Module}: tell a fact instead.");
        }

        var ticket = await gate.EnterAsync(ct);
        DbConnection? connection = null;
        try
        {
            connection = await dialect.RentAsync(module, ct);
            var transaction = await dialect.BeginWriteAsync(connection, ct);
            return write = new WriteTransaction(module, dialect, connection, transaction, ticket);
        }
        catch
        {
            if (connection is not null)
            {
                await dialect.ReturnAsync(module, connection);
            }

            ticket.Dispose();
            throw;
        }
    }

    /// <summary>Adds an audit entry to this work; the actor is the scope's.</summary>
    public void Audit(AuditDraft draft) => drafts.Add(draft);

    /// <summary>Tells a fact: its reactions are stored with this work and run after it.</summary>
    public void Tell(IFact fact) => facts.Add(fact);

    /// <summary>Runs once this work has committed, such as waking a job runner.</summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    /// <summary>The sequence the first audit entry of this work will get, for bulk rows that name their entry.</summary>
    public async ValueTask<long> NextAuditSequenceAsync(string module, CancellationToken ct)
    {
        var transaction = await BeginWriteAsync(module, ct);
        return await AuditLog.LockAsync(transaction, ct) + 1;
    }

    /// <summary>Commits the work with its facts and audit entries; nothing happens when nothing was done.</summary>
    /// <returns>The sequence of the last audit entry written, or null.</returns>
    public async Task<long?> CommitAsync(string module, CancellationToken ct)
    {
        if (write is not null || facts.Count > 0)
        {
            return await CommitWriteAsync(module, ct);
        }

        if (drafts.Count == 0)
        {
            return null;
        }

        // Nothing but entries: they may share their commit with others'.
        var sequence = await group.AppendAsync(Entries);
        await CloseAsync();
        RunAfterCommit();
        return sequence;
    }

    /// <summary>Undoes the work.</summary>
    public async Task RollbackAsync()
    {
        if (write is not null)
        {
            await write.Transaction.RollbackAsync();
        }

        afterCommit.Clear();
        await CloseAsync();
    }

    /// <summary>Undoes whatever was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (write is not null)
        {
            await RollbackAsync();
        }
    }

    /// <summary>As <see cref="DisposeAsync"/>, for scopes that are disposed synchronously and never wrote.</summary>
    public void Dispose()
    {
        if (write is not null)
        {
            RollbackAsync().GetAwaiter().GetResult();
        }
    }

    private AuditWork Entries => new([.. drafts], actor.Current, actor.Address);

    private async Task<long?> CommitWriteAsync(string module, CancellationToken ct)
    {
        var transaction = await BeginWriteAsync(module, ct);
        await outbox.StoreAsync(transaction, facts, ct);
        var sequence = drafts.Count == 0 ? (long?)null : (await log.AppendAsync(transaction, [Entries], ct))[0];
        await transaction.Transaction.CommitAsync(CancellationToken.None);
        var told = facts.Count > 0;
        await CloseAsync();
        if (told)
        {
            outbox.Wake();
        }

        RunAfterCommit();
        return sequence;
    }

    private void RunAfterCommit()
    {
        afterCommit.ForEach(action => action());
        afterCommit.Clear();
    }

    private async Task CloseAsync()
    {
        drafts.Clear();
        facts.Clear();
        if (write is { } open)
        {
            write = null;
            await open.Transaction.DisposeAsync();
            await dialect.ReturnAsync(open.Module, open.Connection);
            open.Ticket.Dispose();
        }
    }
}

/// <summary>An open write transaction of one module.</summary>
/// <param name="Module">Table prefix of the module that writes.</param>
/// <param name="Dialect">The database it runs on.</param>
/// <param name="Connection">Its guarded connection.</param>
/// <param name="Transaction">The transaction; only <see cref="UnitOfWork"/> ends it.</param>
/// <param name="Ticket">The turn at the write gate.</param>
public sealed record WriteTransaction(string Module, Dialect Dialect, DbConnection Connection, DbTransaction Transaction, IDisposable Ticket)
{
    internal Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct) =>
        Statements.ExecuteAsync(Connection, Transaction, sql, args, ct);

    internal Task<T?> ScalarAsync<T>(string sql, object? args, CancellationToken ct) =>
        Statements.FindAsync<T>(Connection, Transaction, sql, args, ct);

    internal Task InsertManyAsync(string table, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, CancellationToken ct) =>
        rows.Count == 0 ? Task.CompletedTask : Dialect.InsertManyAsync(Connection, Transaction, table, columns, rows, ct);
}
