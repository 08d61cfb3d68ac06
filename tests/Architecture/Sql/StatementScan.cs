using System.Text.RegularExpressions;
using HotelPrivacy.Architecture.Tests.House;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>Finds every SQL statement in the IL, where constants are whole and nothing can hide behind a name.</summary>
internal static partial class StatementScan
{
    /// <summary>The statements of the Kernel and of all modules.</summary>
    public static IReadOnlyList<Statement> All { get; } = [.. Built.Owners.SelectMany(owner => In(owner.Prefix, owner.Assembly.Types()))];

    /// <summary>The statements that run on both databases.</summary>
    public static IEnumerable<Statement> Portable => All.Where(statement => statement.Run is Run.Whole or Run.First or Run.Page);

    public static IEnumerable<Statement> In(string owner, IEnumerable<TypeDefinition> types) =>
        (from type in types
         from method in type.Methods
         from constant in Flow.Constants(method)
         where constant.Text is not null && Sql().IsMatch(constant.Text)
         from use in constant.Uses
         select new Statement(owner, type.Outermost().FullName, constant.Text, RunOf(constant.Text, use))).Distinct();

    private static Run RunOf(string text, Use use) => use.Method switch
    {
        { Name: ".ctor", DeclaringType.Name: "DialectSql" } => use.Argument == 0 ? Run.SqliteOnly : Run.SqlServerOnly,
        _ when SqliteNames().IsMatch(text) => Run.SqliteOnly,
        _ when SqlServerNames().IsMatch(text) => Run.SqlServerOnly,
        { Name: "QueryFirstAsync", DeclaringType.Name: "ModuleDb" } => Run.First,
        { Name: "QueryPageAsync", DeclaringType.Name: "ModuleDb" } => Run.Page,
        { Name: "Concat" or "Format" or "Join" or "Replace", DeclaringType.FullName: "System.String" } => Run.Glued,
        { Name: "AppendLiteral" or "Append" or "AppendLine" or "AppendFormat" } => Run.Glued,
        _ => Run.Whole,
    };

    [GeneratedRegex(@"^\s*(SELECT\s|(?i)(select\s[^.]*\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|merge\s+into\s|with\s+\w+\s*(\([^)]*\)\s*)?as\s*\(|exec(ute)?\s+\w|pragma\s+\w))")]
    private static partial Regex Sql();

    [GeneratedRegex(@"\bPRAGMA\b|\bsqlite_(master|schema)\b|\bVACUUM\b", RegexOptions.IgnoreCase)]
    private static partial Regex SqliteNames();

    [GeneratedRegex(@"\binformation_schema\b|\bsp_\w+|\bsys\.", RegexOptions.IgnoreCase)]
    private static partial Regex SqlServerNames();
}
