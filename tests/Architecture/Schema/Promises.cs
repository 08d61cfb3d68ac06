namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>What tables promise by the names of their triggers and the prefix of their names.</summary>
internal static class Promises
{
    /// <summary>
    /// Triggers that do not do what their name says: <c>&lt;table&gt;_no_update</c> and <c>&lt;table&gt;_no_delete</c> refuse,
    /// <c>&lt;module&gt;_&lt;table&gt;_&lt;other&gt;</c> keeps the module's table <c>&lt;module&gt;_&lt;other&gt;</c> in step.
    /// </summary>
    public static IEnumerable<string> Breaches(Shape shape) =>
        from table in shape.Tables
        from trigger in table.Value.Triggers
        where trigger != $"{table.Key}_no_update: refuses update" && trigger != $"{table.Key}_no_delete: refuses delete" && !KeepsInStep(table.Key, trigger)
        select $"{table.Key}: trigger {trigger}";

    /// <summary>Foreign keys into another module's tables: a backup, an erasure or a split of the database must not need them.</summary>
    public static IEnumerable<string> ForeignReferences(Shape shape, IReadOnlyList<string> prefixes) =>
        from table in shape.Tables
        from key in table.Value.ForeignKeys
        let target = key.Split("→ ")[1]
        where prefixes.First(prefix => table.Key.StartsWith(prefix + "_", StringComparison.Ordinal)) != prefixes.First(prefix => target.StartsWith(prefix + "_", StringComparison.Ordinal))
        select $"{table.Key}: {key}";

    private static bool KeepsInStep(string table, string trigger) =>
        trigger.Split(": keeps ") is [var name, var other] && other.Split('_', 2) is [var module, var rest] && table.StartsWith(module + "_", StringComparison.Ordinal) && name == $"{table}_{rest}";
}
