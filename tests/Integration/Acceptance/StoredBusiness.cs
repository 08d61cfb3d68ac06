using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>What a database says of the business, whatever ids, keys and times it happened to get.</summary>
internal static class StoredBusiness
{
    private static readonly string[] Statements =
    [
        """
        SELECT r.external_ref, g.external_ref, g.state, g.source, g.first_arrival, g.last_arrival,
          g.registration_enc IS NULL, g.stay_enc IS NULL, g.marketing_enc IS NULL, g.sensitive_enc IS NULL
        FROM guests_reference r JOIN guests_guest g ON g.id = r.guest_id ORDER BY r.external_ref
        """,
        "SELECT stay_ref, arrival, departure, room, status, channel, adults, children FROM guests_stay ORDER BY stay_ref",
        "SELECT g.external_ref, s.stay_ref, s.role FROM guests_stay_guest s JOIN guests_guest g ON g.id = s.guest_id ORDER BY g.external_ref, s.stay_ref",
        "SELECT source_row, number, outcome, field, reason FROM guests_import_issue ORDER BY source_row, number",
        "SELECT guests, stays FROM guests_tally",
        """
        SELECT rows_read, guests_created, guests_updated, guests_unchanged, guests_merged, rows_skipped, rows_rejected, stays_created, card_fields_dropped, repairs
        FROM guests_import
        """,
        "SELECT COUNT(*) FROM guests_guest",
        "SELECT COUNT(*), SUM(json_extract(leaf, '$.details.rows')) FROM kernel_audit_entry WHERE action = 'guests.imported'",
    ];

    /// <summary>One digest over the business columns of every guest, stay and count, in a fixed order.</summary>
    public static async Task<string> DigestAsync(string databaseFile)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = databaseFile, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var statement in Statements)
        {
            await using var command = new SqliteCommand(statement, connection);
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    digest.AppendData(Encoding.UTF8.GetBytes(rows.IsDBNull(column) ? "\0" : $"{rows.GetValue(column)}\u0001"));
                }
            }
        }

        return Convert.ToHexString(digest.GetHashAndReset());
    }
}
