using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// A SQLite connection that keeps its statements prepared: preparing asks the ownership guard about every column and costs many times what a read by key does.
/// </summary>
internal sealed class KeepingConnection(string connectionString) : SqliteConnection(connectionString)
{
    // Statements are constants of the slices; more than this many would be made up anew each time.
    private const int Most = 300;
    private readonly Dictionary<string, KeptStatement> kept = new(StringComparer.Ordinal);

    /// <summary>The prepared statement of this text, made at first use. One reader at a time: the connection has one user.</summary>
    public KeptStatement Prepare(string sql, SqliteTransaction? transaction)
    {
        if (!kept.TryGetValue(sql, out var statement))
        {
            if (kept.Count == Most)
            {
                foreach (var old in kept.Values)
                {
                    old.Command.Dispose();
                }

                kept.Clear();
            }

            var command = new SqliteCommand(sql, this, transaction);
            command.Prepare();
            kept[sql] = statement = new KeptStatement(command);
        }

        statement.Command.Transaction = transaction;
        return statement;
    }
}

/// <summary>A prepared statement and how its rows are read.</summary>
internal sealed class KeptStatement(SqliteCommand command)
{
    private (Type Row, Func<DbDataReader, object> Read)? parser;

    public SqliteCommand Command => command;

    /// <summary>The reader of the row it stands on. Kept, because finding it again costs as much as reading the row.</summary>
    public Func<DbDataReader, object> Parser(Type row, SqliteDataReader reader)
    {
        if (parser is { } known && known.Row == row)
        {
            return known.Read;
        }

        var read = reader.GetRowParser(row);
        if (Enumerable.Range(0, reader.FieldCount).All(column => IsTyped(reader, column)))
        {
            parser = (row, read);
        }

        return read;
    }

    // A null that no table column declares says nothing of the rows to come.
    private static bool IsTyped(SqliteDataReader reader, int column) =>
        !reader.IsDBNull(column) || raw.sqlite3_column_decltype(reader.Handle, column).utf8_to_string() is not null;
}
