using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>Reads the schema of a SQLite database from its own catalogue.</summary>
internal static partial class SqliteShape
{
    public static Shape Read(SqliteConnection connection) => new(
        Rows(connection, "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'", "")
            .ToDictionary(table => table[0], table => Read(connection, table[0], table[1])));

    private static TableShape Read(SqliteConnection connection, string table, string sql)
    {
        var columns = Rows(connection, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(@of)", table);
        var unique = Rows(connection, "SELECT l.name, m.sql FROM pragma_index_list(@of) l LEFT JOIN sqlite_master m ON m.name = l.name WHERE l.\"unique\" = 1 AND l.origin <> 'pk'", table);
        var foreign = Rows(connection, "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(@of)", table);
        var triggers = Rows(connection, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = @of", table);
        return new TableShape(
            [.. columns.Select(column => new ColumnShape(column[0], column[1].ToLowerInvariant(), column[2] == "0"))],
            [.. columns.Where(column => column[3] != "0").OrderBy(column => column[3]).Select(column => column[0])],
            [.. unique.Select(index => TableShape.UniqueKey(ColumnsOf(connection, index[0]), Filter().Match(index[1]).Groups[1].Value)).Order()],
            [.. Checks(sql).Order()],
            [.. foreign.Select(key => $"{key[0]} → {key[1]}({key[2]})").Order()],
            [.. triggers.Select(trigger => $"{trigger[0]}: {Effect(trigger[1])}").Order()]);
    }

    private static List<string> ColumnsOf(SqliteConnection connection, string index) =>
        [.. Rows(connection, "SELECT name FROM pragma_index_info(@of) ORDER BY seqno", index).Select(column => column[0])];

    private static List<string[]> Rows(SqliteConnection connection, string sql, string of)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@of", of);
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }

    private static string Effect(string trigger) =>
        Refusal().Match(trigger) is { Success: true } refusal ? "refuses " + refusal.Groups[1].Value.ToLowerInvariant() : Copy().Match(trigger) is { Success: true } copy ? "keeps " + copy.Groups[1].Value : trigger;

    // Each CHECK with its brackets balanced.
    private static IEnumerable<string> Checks(string sql)
    {
        foreach (Match check in Check().Matches(sql))
        {
            var depth = 1;
            var end = check.Index + check.Length;
            for (; depth > 0; end++)
            {
                depth += sql[end] switch { '(' => 1, ')' => -1, _ => 0 };
            }

            yield return TableShape.Plain(sql[(check.Index + check.Length)..(end - 1)]);
        }
    }

    [GeneratedRegex(@"\bCHECK\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Check();

    [GeneratedRegex(@"\bWHERE\b(.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Filter();

    [GeneratedRegex(@"\bBEFORE\s+(UPDATE|DELETE)\s+ON\b.*\bRAISE\s*\(\s*ABORT\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\bAFTER\s+UPDATE\b.*\bINSERT\s+INTO\s+(\w+)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Copy();
}
