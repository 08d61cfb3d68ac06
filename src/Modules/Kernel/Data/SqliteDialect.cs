using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HotelPrivacy.Kernel.Data;

/// <summary>SQLite in write-ahead mode. Each module has its own pool, because the authorizer that guards ownership stays on a connection.</summary>
public sealed class SqliteDialect : Dialect, IDisposable
{
    private const int UniqueIndex = 2067;
    private const int PrimaryKey = 1555;

    // FULL: a commit that was answered survives a power cut. MEMORY: no intermediate result reaches a temporary file.
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-16384;";

    // Last in, first out: the connection used last holds the pages and statements the next work needs.
    private readonly ConcurrentDictionary<string, ConcurrentStack<KeepingConnection>> pools = new();
    private readonly string connectionString;

    /// <summary>Opens the file named by the options, making its folder if need be.</summary>
    public SqliteDialect(DatabaseOptions options)
    {
        Directory.CreateDirectory(options.DataDirectory);
        connectionString = new SqliteConnectionStringBuilder { DataSource = options.SqliteFile, Pooling = false, DefaultTimeout = 30 }.ToString();
    }

    /// <inheritdoc />
    public override string Name => "Sqlite";

    /// <inheritdoc />
    public override string LimitSuffix => " LIMIT @limit";

    /// <inheritdoc />
    public override async ValueTask<DbConnection> RentAsync(string module, CancellationToken ct)
    {
        if (pools.GetOrAdd(module, _ => new()).TryPop(out var pooled))
        {
            return pooled;
        }

        var connection = (KeepingConnection)await OpenUnrestrictedAsync(ct);
        raw.sqlite3_set_authorizer(connection.Handle, Authorize, module);
        return connection;
    }

    /// <inheritdoc />
    public override ValueTask ReturnAsync(string module, DbConnection connection)
    {
        if (connection.State == ConnectionState.Open)
        {
            pools.GetOrAdd(module, _ => new()).Push((KeepingConnection)connection);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override async ValueTask<DbConnection> OpenUnrestrictedAsync(CancellationToken ct)
    {
        var connection = new KeepingConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(ct);
        return connection;
    }

    /// <inheritdoc />
    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    /// <inheritdoc />
    public override ValueTask<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct) => BeginWriteAsync(connection, ct);

    /// <inheritdoc />
    public override bool IsUniqueViolation(DbException exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: UniqueIndex or PrimaryKey };

    /// <inheritdoc />
    public override Task InsertManyAsync(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        var command = ((KeepingConnection)connection).Prepare(
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})", (SqliteTransaction)transaction).Command;
        var parameters = command.Parameters;
        for (var i = parameters.Count; i < columns.Count; i++)
        {
            parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Count; i++)
            {
                parameters[i].Value = StoredValue.ForSqlite(row[i]);
            }

            command.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Batches(string script) => [script];

    /// <summary>Closes all pooled connections.</summary>
    public void Dispose()
    {
        foreach (var connection in pools.Values.SelectMany(pool => pool))
        {
            connection.Dispose();
        }
    }

    private static int Authorize(object module, int action, string? first, string? second, string? database, string? trigger)
    {
        // What a trigger does is the schema's own word, not the statement's.
        if (trigger is not null)
        {
            return raw.SQLITE_OK;
        }

        OwnershipGuard.Access? access = action switch
        {
            raw.SQLITE_READ => OwnershipGuard.Access.Read,
            raw.SQLITE_INSERT => OwnershipGuard.Access.Insert,
            raw.SQLITE_UPDATE => OwnershipGuard.Access.Update,
            raw.SQLITE_DELETE => OwnershipGuard.Access.Delete,
            _ => null,
        };
        return (access, action) switch
        {
            ({ } kind, _) => string.IsNullOrEmpty(first) || IsTableFunction(first) || OwnershipGuard.Allows((string)module, first, kind) ? raw.SQLITE_OK : raw.SQLITE_DENY,
            (_, raw.SQLITE_SELECT or raw.SQLITE_TRANSACTION or raw.SQLITE_FUNCTION or raw.SQLITE_RECURSIVE or raw.SQLITE_SAVEPOINT) => raw.SQLITE_OK,
            _ => raw.SQLITE_DENY,
        };
    }

    private static bool IsTableFunction(string name) => name is "json_each";
}
