using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// A SQLite connection that keeps its statements prepared: preparing asks the ownership guard about every column and costs many times what a read by key does.
/// </summary>
internal sealed class KeepingConnection(string connectionString) : SqliteConnection(connectionString)
{
    // Statements are constants of the slices; more than this many would be made up anew each time.
    private const int Most = 300;
    private readonly Dictionary<string, SqliteCommand> kept = new(StringComparer.Ordinal);

    /// <summary>The prepared statement of this text, made at first use. One reader at a time: the connection has one user.</summary>
    public SqliteCommand Prepare(string sql, SqliteTransaction? transaction)
    {
        if (!kept.TryGetValue(sql, out var command))
        {
            if (kept.Count == Most)
            {
                foreach (var old in kept.Values)
                {
                    old.Dispose();
                }

                kept.Clear();
            }

            kept[sql] = command = new SqliteCommand(sql, this, transaction);
            command.Prepare();
        }

        command.Transaction = transaction;
        return command;
    }
}
