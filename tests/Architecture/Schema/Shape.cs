namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>A database's schema, in words that both databases share.</summary>
/// <param name="Tables">The tables by name.</param>
internal sealed record Shape(IReadOnlyDictionary<string, TableShape> Tables)
{
    /// <summary>What one schema has and the other has not, told per table.</summary>
    public IEnumerable<string> Differences(Shape other, string name, string otherName) =>
        Tables.Keys.Except(other.Tables.Keys).Select(table => $"{table} is on {name} only")
            .Concat(other.Tables.Keys.Except(Tables.Keys).Select(table => $"{table} is on {otherName} only"))
            .Concat(Tables.Keys.Intersect(other.Tables.Keys).SelectMany(table =>
                Tables[table].Facts().Except(other.Tables[table].Facts()).Select(fact => $"{table}: {fact} on {name} only")
                    .Concat(other.Tables[table].Facts().Except(Tables[table].Facts()).Select(fact => $"{table}: {fact} on {otherName} only"))));
}

/// <summary>One table.</summary>
/// <param name="Columns">Its columns in order.</param>
/// <param name="PrimaryKey">The columns of its key in order.</param>
/// <param name="UniqueKeys">Other unique keys; <c>a, b where …</c>.</param>
/// <param name="Checks">Its check constraints, without spaces and quotes of names.</param>
/// <param name="ForeignKeys"><c>column → table(column)</c>.</param>
/// <param name="Triggers"><c>name: event</c>.</param>
internal sealed record TableShape(
    IReadOnlyList<ColumnShape> Columns,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<string> UniqueKeys,
    IReadOnlyList<string> Checks,
    IReadOnlyList<string> ForeignKeys,
    IReadOnlyList<string> Triggers)
{
    public IEnumerable<string> Facts() =>
        Columns.Select(column => $"column {column.Name} {column.Kind} {(column.Nullable ? "NULL" : "NOT NULL")}")
            .Append($"columns in the order {string.Join(", ", Columns.Select(column => column.Name))}")
            .Append($"primary key {string.Join(", ", PrimaryKey)}")
            .Concat(UniqueKeys.Select(key => $"unique {key}"))
            .Concat(Checks.Select(check => $"check {check}"))
            .Concat(ForeignKeys.Select(key => $"foreign key {key}"))
            .Concat(Triggers.Select(trigger => $"trigger {trigger}"));

    /// <summary>A unique key; that it leaves out rows without value is SQLite's way of its own and said to SQL Server alone.</summary>
    public static string UniqueKey(IReadOnlyList<string> columns, string? filter)
    {
        var conditions = Plain(filter ?? "").Trim('(', ')').Split(["and"], StringSplitOptions.RemoveEmptyEntries)
            .Select(condition => condition.Trim('(', ')')).Where(condition => !columns.Any(column => condition == $"{column}isnotnull")).ToList();
        return string.Join(", ", columns) + (conditions.Count == 0 ? "" : $" where {string.Join(" and ", conditions)}");
    }

    /// <summary>An expression without what the databases write differently: spaces, brackets around names, case.</summary>
    public static string Plain(string expression) =>
        string.Concat(expression.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('[' or ']' or '"'))).ToLowerInvariant();
}

/// <summary>One column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">text, integer, real or blob, as SQLite knows them.</param>
/// <param name="Nullable">Whether it may be empty.</param>
internal sealed record ColumnShape(string Name, string Kind, bool Nullable);
