using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Benchmarks;

/// <summary>
/// The least an import could cost: the rows it left behind, tokens and ciphertexts ready made, inserted into a fresh database of the same schema
/// in the same chunks. Only the CPU time of inserting and committing is counted, not that of reading the rows.
/// </summary>
internal static class PlainInsert
{
    // As the server opens its database.
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-16384;";

    private const string Chunks = "SELECT DISTINCT audit_sequence FROM guests_guest ORDER BY audit_sequence";
    private const string OfChunk = "IN (SELECT id FROM temp.chunk)";

    private static readonly (string Table, string Where)[] Tables =
    [
        ("kernel_subject_key", $"subject_id {OfChunk}"),
        ("guests_guest", $"id {OfChunk}"),
        ("guests_reference", $"guest_id {OfChunk}"),
        ("guests_stay", $"(hotel_id, stay_ref) IN (SELECT hotel_id, stay_ref FROM guests_stay_guest WHERE guest_id {OfChunk})"),
        ("guests_stay_guest", $"guest_id {OfChunk}"),
        ("guests_note", $"guest_id {OfChunk}"),
        ("kernel_audit_entry", "sequence = @sequence"),
    ];

    public static async Task RunAsync(string imported, string copy)
    {
        await using var source = await OpenAsync(imported);
        await using var target = await OpenAsync(copy);
        await ExecuteAsync(target, Pragmas);
        foreach (var statement in await ReadAsync(source, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"))
        {
            await ExecuteAsync(target, (string)statement[0]);
        }

        // Guests in the order of their chunks, read once: the table has no index by chunk.
        await ExecuteAsync(source, "CREATE TEMP TABLE guest AS SELECT audit_sequence AS sequence, id FROM guests_guest; CREATE INDEX temp.guest_sequence ON guest (sequence); CREATE TEMP TABLE chunk (id TEXT PRIMARY KEY);");
        var inserts = new Dictionary<string, SqliteCommand>();
        foreach (var (table, _) in Tables)
        {
            inserts[table] = await InsertOf(target, table);
        }

        var (spent, rows, guests) = (TimeSpan.Zero, 0L, 0L);
        foreach (var chunk in await ReadAsync(source, Chunks))
        {
            await ExecuteAsync(source, "DELETE FROM temp.chunk; INSERT INTO temp.chunk SELECT id FROM temp.guest WHERE sequence = @sequence", ("@sequence", chunk[0]));
            var read = new List<(SqliteCommand Insert, List<object[]> Rows)>();
            foreach (var (table, where) in Tables)
            {
                read.Add((inserts[table], await ReadAsync(source, $"SELECT * FROM {table} WHERE {where}", ("@sequence", chunk[0]))));
            }

            var before = Race.CpuTime;
            rows += Insert(target, read);
            spent += Race.CpuTime - before;
            guests += read[1].Rows.Count;
        }

        Console.WriteLine($"{guests} {rows} {spent.TotalSeconds:0.00}");
    }

    private static long Insert(SqliteConnection target, List<(SqliteCommand Insert, List<object[]> Rows)> read)
    {
        using var transaction = target.BeginTransaction(deferred: false);
        foreach (var (insert, rows) in read)
        {
            insert.Transaction = transaction;
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    insert.Parameters[i].Value = row[i];
                }

                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        return read.Sum(table => (long)table.Rows.Count);
    }

    private static async Task<SqliteCommand> InsertOf(SqliteConnection target, string table)
    {
        var columns = (await ReadAsync(target, $"SELECT name FROM pragma_table_info('{table}')")).Count;
        var insert = new SqliteCommand($"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"@p{i}"))})", target);
        for (var i = 0; i < columns; i++)
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        insert.Prepare();
        return insert;
    }

    private static async Task<SqliteConnection> OpenAsync(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<List<object[]>> ReadAsync(SqliteConnection connection, string sql, params (string Name, object Value)[] arguments)
    {
        await using var command = Command(connection, sql, arguments);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, params (string Name, object Value)[] arguments)
    {
        await using var command = Command(connection, sql, arguments);
        await command.ExecuteNonQueryAsync();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object Value)[] arguments)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in arguments.Where(argument => sql.Contains(argument.Name, StringComparison.Ordinal)))
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
