using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace HotelPrivacy.Kernel.Data;

/// <summary>SQL Server 2022 through Microsoft.Data.SqlClient, with its own connection pool.</summary>
public sealed class SqlServerDialect(DatabaseOptions options) : Dialect
{
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;
    private const string MigrationLock =
        "EXEC sp_getapplock @Resource = 'hotelprivacy-migration', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 120000;";

    /// <inheritdoc />
    public override string Name => "SqlServer";

    /// <inheritdoc />
    public override string LimitSuffix => " OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY";

    /// <inheritdoc />
    public override ValueTask<DbConnection> RentAsync(string module, CancellationToken ct) => OpenUnrestrictedAsync(ct);

    /// <inheritdoc />
    public override ValueTask ReturnAsync(string module, DbConnection connection) => connection.DisposeAsync();

    /// <inheritdoc />
    public override async ValueTask<DbConnection> OpenUnrestrictedAsync(CancellationToken ct)
    {
        var connection = new SqlConnection(options.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }

    /// <inheritdoc />
    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

    /// <inheritdoc />
    public override async ValueTask<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(ct);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = MigrationLock;
        await command.ExecuteNonQueryAsync(ct);
        return transaction;
    }

    /// <inheritdoc />
    public override bool IsUniqueViolation(DbException exception) =>
        exception is SqlException { Number: UniqueIndex or UniqueConstraint };

    /// <inheritdoc />
    public override async Task InsertManyAsync(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        using var data = new DataTable();
        for (var i = 0; i < columns.Count; i++)
        {
            var sample = rows.Select(row => row[i]).FirstOrDefault(value => value is not null);
            data.Columns.Add(columns[i], StoredValue.ForSqlServer(sample) is { } stored and not DBNull ? stored.GetType() : typeof(string));
        }

        foreach (var row in rows)
        {
            data.Rows.Add([.. row.Select(StoredValue.ForSqlServer)]);
        }

        using var copy = new SqlBulkCopy((SqlConnection)connection, SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.FireTriggers, (SqlTransaction)transaction) { DestinationTableName = table };
        foreach (var column in columns)
        {
            copy.ColumnMappings.Add(column, column);
        }

        await copy.WriteToServerAsync(data, ct);
    }

    /// <inheritdoc />
    public override IEnumerable<string> Batches(string script) =>
        script.Split(["\nGO\n", "\nGO\r\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
