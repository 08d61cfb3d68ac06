using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Benchmarks;

/// <summary>Fills a stopped server's database with guests who decided, by the statements' own columns: through the API it would take an hour.</summary>
internal static class Receipts
{
    private const string InsertGuest =
        "INSERT INTO guests_guest (id, hotel_id, external_ref, state, source, created_at, updated_at, audit_sequence) VALUES (@guest, @hotel, @ref, 'active', 'api', @at, @at, 1)";

    private const string InsertReference = "INSERT INTO guests_reference (hotel_id, external_ref, guest_id, content_token) VALUES (@hotel, @ref, @guest, x'00')";

    private const string InsertReceipt =
        """
        INSERT INTO consent_receipt (id, hotel_id, guest_id, notice_id, notice_version, purpose, granted, channel, language, text_digest, decided_at)
        VALUES (@receipt, @hotel, @guest, @notice, 1, @purpose, 1, 'paper', 'en', 'none', @at)
        """;

    private const string InsertState =
        "INSERT INTO consent_state (guest_id, purpose, hotel_id, state, receipt_id, notice_version) VALUES (@guest, @purpose, @hotel, 'granted', @receipt, 1)";

    public static async Task FillAsync(string database, Guid hotel, Guid notice, string purpose, int count)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        SqliteCommand[] statements = [.. new[] { InsertGuest, InsertReference, InsertReceipt, InsertState }.Select(text => new SqliteCommand(text, connection, transaction))];
        for (var number = 1; number <= count; number++)
        {
            (string, object)[] arguments =
            [
                ("@guest", Id(0x8000, number)), ("@receipt", Id(0x9000, number)), ("@hotel", Text(hotel)), ("@notice", Text(notice)), ("@purpose", purpose),
                ("@ref", $"G-{number}"), ("@at", "2026-01-01T00:00:00.000Z"),
            ];
            foreach (var statement in statements)
            {
                statement.Parameters.Clear();
                foreach (var (name, value) in arguments.Where(argument => statement.CommandText.Contains(argument.Item1, StringComparison.Ordinal)))
                {
                    statement.Parameters.AddWithValue(name, value);
                }

                await statement.ExecuteNonQueryAsync();
            }
        }

        await transaction.CommitAsync();
    }

    /// <summary>Ids the load generator can make again from a number.</summary>
    private static string Id(int kind, int number) => $"00000000-0000-7000-{kind:X4}-{number:X12}";

    private static string Text(Guid id) => id.ToString("D").ToUpperInvariant();
}
