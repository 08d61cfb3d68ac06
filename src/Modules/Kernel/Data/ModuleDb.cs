using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// A module's door to the database. Reads outside a write use a connection of their own; the first write opens the transaction
/// that the pipeline commits. Statements are portable SQL with <c>@names</c>.
/// </summary>
public abstract class ModuleDb(UnitOfWork work)
{
    private static readonly ConcurrentDictionary<Type, string> Modules = new();

    private string Module => Modules.GetOrAdd(GetType(), type => Naming.Snake(type.Assembly.GetName().Name!["HotelPrivacy.".Length..]));

    /// <summary>The work of this scope, to add audit entries and facts.</summary>
    public UnitOfWork Work => work;

    /// <summary>The first row, or the default when there is none.</summary>
    public Task<T?> FindAsync<T>(string sql, object? args, CancellationToken ct) =>
        ReadAsync((connection, transaction) => Statements.FindAsync<T>(connection, transaction, sql, args, ct), ct);

    /// <summary>All rows; for lists of bounded length.</summary>
    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct) =>
        ReadAsync((connection, transaction) => Statements.QueryAsync<T>(connection, transaction, sql, args, ct), ct);

    /// <summary>The first rows of an ordered statement; <c>@limit</c> is added to the arguments.</summary>
    public Task<IReadOnlyList<T>> QueryFirstAsync<T>(string sql, int limit, object? args, CancellationToken ct)
    {
        var all = Arguments.Of(args);
        all.Add("limit", limit);
        return QueryAsync<T>(sql + work.Dialect.LimitSuffix, all, ct);
    }

    /// <summary>Rows one by one, for any length; outside a write only.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(string sql, object? args, [EnumeratorCancellation] CancellationToken ct)
    {
        var connection = await work.Dialect.RentAsync(Module, ct);
        try
        {
            await foreach (var row in connection.QueryUnbufferedAsync<T>(sql, Arguments.Of(args)).WithCancellation(ct))
            {
                yield return row;
            }
        }
        finally
        {
            await work.Dialect.ReturnAsync(Module, connection);
        }
    }

    /// <summary>One page of a list. The statement selects the rows without order; the page orders by a named column and the id.</summary>
    public async Task<Result<Page<T>>> QueryPageAsync<T>(string sql, object? args, PageRequest request, ListOrder order, CancellationToken ct)
    {
        if (order.Read(request) is not { Succeeded: true, Value: var keyset } refused)
        {
            return order.Read(request).Error!;
        }

        var all = Arguments.Of(args);
        all.Add("after", keyset.After);
        all.Add("afterId", keyset.AfterId);
        all.Add("limit", request.Size + 1);
        var rows = await QueryAsync<T>(keyset.Statement(sql) + work.Dialect.LimitSuffix, all, ct);
        var total = request.Count == true ? await FindAsync<long?>($"SELECT COUNT(*) FROM ({sql}) AS listed", args, ct) : null;
        return Page<T>.Of(rows, request.Size, order, request.Sort, total);
    }

    /// <summary>Runs a write and says how many rows it touched. Guards live in its WHERE: 0 rows means the state did not allow it.</summary>
    public async Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct)
    {
        var write = await work.BeginWriteAsync(Module, ct);
        return await Statements.ExecuteAsync(write.Connection, write.Transaction, sql, args, ct);
    }

    /// <summary>Runs a write unless a unique key is taken; false then, and the transaction stays usable.</summary>
    public async Task<bool> TryInsertAsync(string sql, object? args, CancellationToken ct)
    {
        try
        {
            return await ExecuteAsync(sql, args, ct) > 0;
        }
        catch (DbException taken) when (work.Dialect.IsUniqueViolation(taken))
        {
            return false;
        }
    }

    /// <summary>Inserts many rows of one shape; each row lists its values in the order of the columns.</summary>
    public async Task InsertManyAsync(string table, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        if (rows.Count > 0)
        {
            var write = await work.BeginWriteAsync(Module, ct);
            await work.Dialect.InsertManyAsync(write.Connection, write.Transaction, table, columns, rows, ct);
        }
    }

    /// <summary>Commits what was done so far; only jobs and reactions call it, the pipeline does it for commands.</summary>
    public Task<long?> CommitAsync(CancellationToken ct) => work.CommitAsync(Module, ct);

    /// <summary>The sequence the first audit entry of this work will get, for bulk rows that name their entry.</summary>
    public ValueTask<long> NextAuditSequenceAsync(CancellationToken ct) => work.NextAuditSequenceAsync(Module, ct);

    private async Task<T> ReadAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> read, CancellationToken ct)
    {
        if (work.IsWriting)
        {
            var write = await work.BeginWriteAsync(Module, ct);
            return await read(write.Connection, write.Transaction);
        }

        var connection = await work.Dialect.RentAsync(Module, ct);
        try
        {
            return await read(connection, null);
        }
        finally
        {
            await work.Dialect.ReturnAsync(Module, connection);
        }
    }
}
