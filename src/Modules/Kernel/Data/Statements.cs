using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Kernel.Data;

/// <summary>Runs statements: on SQLite by the ones kept prepared, unless a list among the arguments makes each a statement of its own; Dapper does the rest.</summary>
internal static class Statements
{
    /// <summary>The first row, or the default when there is none.</summary>
    public static Task<T?> FindAsync<T>(DbConnection connection, DbTransaction? transaction, string sql, object? args, CancellationToken ct)
    {
        if (Kept(connection, transaction, sql, args) is not { } kept)
        {
            return connection.QueryFirstOrDefaultAsync<T?>(new CommandDefinition(sql, Arguments.Of(args), transaction, cancellationToken: ct));
        }

        ct.ThrowIfCancellationRequested();
        using var reader = kept.Command.ExecuteReader();
        return Task.FromResult(reader.Read() ? Row<T>(kept.Parser(typeof(T), reader), reader) : default);
    }

    /// <summary>All rows.</summary>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(DbConnection connection, DbTransaction? transaction, string sql, object? args, CancellationToken ct)
    {
        if (Kept(connection, transaction, sql, args) is not { } kept)
        {
            return (await connection.QueryAsync<T>(new CommandDefinition(sql, Arguments.Of(args), transaction, cancellationToken: ct))).AsList();
        }

        var rows = new List<T>();
        using var reader = kept.Command.ExecuteReader();
        Func<DbDataReader, object>? parse = null;
        while (reader.Read())
        {
            ct.ThrowIfCancellationRequested();
            rows.Add(Row<T>(parse ??= kept.Parser(typeof(T), reader), reader)!);
        }

        return rows;
    }

    /// <summary>Runs a write and says how many rows it touched.</summary>
    public static Task<int> ExecuteAsync(DbConnection connection, DbTransaction transaction, string sql, object? args, CancellationToken ct)
    {
        if (Kept(connection, transaction, sql, args) is not { } kept)
        {
            return connection.ExecuteAsync(new CommandDefinition(sql, Arguments.Of(args), transaction, cancellationToken: ct));
        }

        ct.ThrowIfCancellationRequested();
        return Task.FromResult(kept.Command.ExecuteNonQuery());
    }

    // A single number comes as SQLite keeps it, as a long.
    private static T? Row<T>(Func<DbDataReader, object?> parse, DbDataReader reader) => parse(reader) switch
    {
        null => default,
        T row => row,
        var number => (T)Convert.ChangeType(number, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture),
    };

    private static KeptStatement? Kept(DbConnection connection, DbTransaction? transaction, string sql, object? args)
    {
        if (connection is not KeepingConnection keeping || !Arguments.AreScalars(args))
        {
            return null;
        }

        var statement = keeping.Prepare(sql, (SqliteTransaction?)transaction);
        var parameters = statement.Command.Parameters;
        foreach (var (name, value) in Arguments.Named(args))
        {
            var at = parameters.IndexOf(name);
            if (at < 0)
            {
                parameters.Add(new SqliteParameter { ParameterName = name, Value = StoredValue.ForSqlite(value) });
            }
            else
            {
                parameters[at].Value = StoredValue.ForSqlite(value);
            }
        }

        return statement;
    }
}
