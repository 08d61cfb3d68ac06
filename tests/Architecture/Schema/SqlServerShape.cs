using System.Text.RegularExpressions;
using Microsoft.SqlServer.Dac.Model;
using Index = Microsoft.SqlServer.Dac.Model.Index;

namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>Reads the schema of SQL Server from a model of it.</summary>
internal static partial class SqlServerShape
{
    public static Shape Read(TSqlModel model) => new(Objects(model, Table.TypeClass).ToDictionary(Name, table => Read(model, table)));

    /// <summary>
    /// Unique keys over a column that may be empty and without a filter: SQL Server takes one empty value, SQLite any number.
    /// </summary>
    public static IEnumerable<string> UnfilteredNullableKeys(TSqlModel model) =>
        from index in Objects(model, Index.TypeClass).Where(index => index.GetProperty<bool>(Index.Unique) && index.GetProperty(Index.FilterPredicate)?.ToString() is null)
            .Concat(Objects(model, UniqueConstraint.TypeClass))
        from column in index.GetReferenced(index.ObjectType == Index.TypeClass ? Index.Columns : UniqueConstraint.Columns)
        where column.GetProperty<bool>(Column.Nullable)
        select $"{column.Name}";

    private static TableShape Read(TSqlModel model, TSqlObject table)
    {
        var key = Of(model, PrimaryKeyConstraint.TypeClass, PrimaryKeyConstraint.Host, table).SingleOrDefault();
        return new TableShape(
            [.. table.GetReferenced(Table.Columns).Select(column => new ColumnShape(Name(column), Kind(column), column.GetProperty<bool>(Column.Nullable)))],
            [.. key?.GetReferenced(PrimaryKeyConstraint.Columns).Select(Name) ?? []],
            [.. Of(model, Index.TypeClass, Index.IndexedObject, table).Where(index => index.GetProperty<bool>(Index.Unique))
                .Select(index => TableShape.UniqueKey([.. index.GetReferenced(Index.Columns).Select(Name)], index.GetProperty(Index.FilterPredicate)?.ToString()))
                .Concat(Of(model, UniqueConstraint.TypeClass, UniqueConstraint.Host, table).Select(unique => TableShape.UniqueKey([.. unique.GetReferenced(UniqueConstraint.Columns).Select(Name)], null))).Order()],
            [.. Of(model, CheckConstraint.TypeClass, CheckConstraint.Host, table).Select(check => TableShape.Plain(check.GetProperty(CheckConstraint.Expression).ToString()!)).Order()],
            [.. Of(model, ForeignKeyConstraint.TypeClass, ForeignKeyConstraint.Host, table).SelectMany(ForeignKeys).Order()],
            [.. Of(model, DmlTrigger.TypeClass, DmlTrigger.TriggerObject, table).Select(trigger => $"{Name(trigger)}: {Event(trigger)}").Order()]);
    }

    private static IEnumerable<string> ForeignKeys(TSqlObject key)
    {
        var table = key.GetReferenced(ForeignKeyConstraint.ForeignTable).Single();
        return key.GetReferenced(ForeignKeyConstraint.Columns).Zip(key.GetReferenced(ForeignKeyConstraint.ForeignColumns), (from, to) => $"{Name(from)} → {Name(table)}({Name(to)})");
    }

    private static string Event(TSqlObject trigger)
    {
        var text = trigger.GetScript();
        return Refusal().Match(text) is { Success: true } refusal ? "refuses " + refusal.Groups[1].Value.ToLowerInvariant() : Copy().Match(text) is { Success: true } copy ? "keeps " + copy.Groups[1].Value : text;
    }

    private static string Kind(TSqlObject column) => Name(column.GetReferenced(Column.DataType).Single()) switch
    {
        "int" or "bigint" or "smallint" or "tinyint" or "bit" => "integer",
        "varbinary" or "binary" => "blob",
        "float" or "real" => "real",
        "nvarchar" or "varchar" or "nchar" or "char" or "uniqueidentifier" or "datetimeoffset" or "date" => "text",
        var other => other,
    };

    private static IEnumerable<TSqlObject> Objects(TSqlModel model, ModelTypeClass kind) => model.GetObjects(DacQueryScopes.UserDefined, kind);

    private static IEnumerable<TSqlObject> Of(TSqlModel model, ModelTypeClass kind, ModelRelationshipClass host, TSqlObject table) =>
        Objects(model, kind).Where(part => part.GetReferenced(host).Any(owner => Name(owner) == Name(table)));

    private static string Name(TSqlObject part) => part.Name.Parts[^1];

    [GeneratedRegex(@"\bINSTEAD\s+OF\s+(UPDATE|DELETE)\b.*\bTHROW\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\bAFTER\s+UPDATE\b.*\bINSERT\s+INTO\s+(\w+)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Copy();
}
