using System.Data.Common;

namespace HotelPrivacy.Kernel.Data;

/// <summary>What differs between the two databases and cannot be said in portable SQL.</summary>
public abstract class Dialect
{
    /// <summary>The folder of migrations written for it.</summary>
    public abstract string Name { get; }

    /// <summary>Rents an open connection that may touch only the tables of the named module (and the Kernel's, as allowed).</summary>
    public abstract ValueTask<DbConnection> RentAsync(string module, CancellationToken ct);

    /// <summary>Gives a rented connection back.</summary>
    public abstract ValueTask ReturnAsync(string module, DbConnection connection);

    /// <summary>Opens a connection without ownership guard, for migrations and backup alone.</summary>
    public abstract ValueTask<DbConnection> OpenUnrestrictedAsync(CancellationToken ct);

    /// <summary>Starts a write transaction that already holds its lock, so that it cannot fail half-way for want of it.</summary>
    public abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Takes the lock under which one process migrates; released with the transaction.</summary>
    public abstract ValueTask<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct);

    /// <summary>The ending that cuts an ordered SELECT to <c>@limit</c> rows.</summary>
    public abstract string LimitSuffix { get; }

    /// <summary>Whether an exception says that a unique key is already taken.</summary>
    public abstract bool IsUniqueViolation(DbException exception);

    /// <summary>Inserts many rows of one shape as fast as the database allows, inside the transaction.</summary>
    public abstract Task InsertManyAsync(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, CancellationToken ct);

    /// <summary>Splits a migration script into the batches that are sent one by one.</summary>
    public abstract IEnumerable<string> Batches(string script);
}
