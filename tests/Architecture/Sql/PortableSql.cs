using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>
/// What SQL Server refuses although DacFx lets it pass, because it leaves it to the server: functions only SQLite has, columns that are neither
/// grouped nor aggregated, derived tables with nameless or doubled columns, ORDER BY inside a list.
/// </summary>
internal static class PortableSql
{
    private static readonly HashSet<string> Aggregates = new(StringComparer.OrdinalIgnoreCase) { "COUNT", "SUM", "MIN", "MAX", "AVG", "STRING_AGG" };

    private static readonly HashSet<string> Functions = new(Aggregates, StringComparer.OrdinalIgnoreCase)
    {
        "ROW_NUMBER", "RANK", "DENSE_RANK", "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE",
        "CONCAT", "UPPER", "LOWER", "SUBSTRING", "TRIM", "LTRIM", "RTRIM", "REPLACE", "ABS", "ROUND", "SIGN",
    };

    /// <summary>What is not portable in a statement; nothing when it does not parse, which the model reports.</summary>
    public static IEnumerable<string> Faults(Statement statement)
    {
        if (statement.Run is Run.Page && Top(statement.Text) is { OrderByClause: not null })
        {
            yield return "A list is ordered by the Kernel; its statement has no ORDER BY.";
        }

        if (statement.Run is Run.First && Top(statement.Text) is { OrderByClause: null })
        {
            yield return "The first rows of nothing in particular: the statement needs an ORDER BY.";
        }

        if (SqlServerModel.Parse(SqlServerModel.AsRun(statement)) is not { } parsed)
        {
            yield break;
        }

        if (parsed.ScriptTokenStream.Any(token => token.Text == "||"))
        {
            yield return "SQL Server 2022 has no ||; CONCAT is portable.";
        }

        var found = new Finder();
        parsed.Accept(found);
        foreach (var fault in found.Faults)
        {
            yield return fault;
        }
    }

    private static QueryExpression? Top(string text) =>
        SqlServerModel.Parse(SqlServerModel.AsRun(new Statement("", "", text, Run.Whole))) is TSqlScript { Batches: [{ Statements: [SelectStatement select] }] } ? select.QueryExpression : null;

    private static bool IsAggregate(FunctionCall call) => call.OverClause is null && Aggregates.Contains(call.FunctionName.Value);

    private static string Text(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(token => token.Text)).ToUpperInvariant();

    private sealed class Finder : TSqlFragmentVisitor
    {
        public List<string> Faults { get; } = [];

        public override void Visit(FunctionCall node)
        {
            if (!Functions.Contains(node.FunctionName.Value))
            {
                Faults.Add($"{node.FunctionName.Value} is not a function of both databases.");
            }
            else if (Aggregates.Contains(node.FunctionName.Value) && node.Parameters.Count != (Text(node).StartsWith("STRING_AGG", StringComparison.Ordinal) ? 2 : 1))
            {
                Faults.Add($"{node.FunctionName.Value} of several values is SQLite's own.");
            }
        }

        public override void Visit(QueryDerivedTable node) => NameColumns(node.QueryExpression, node.Columns.Count > 0);

        public override void Visit(CommonTableExpression node) => NameColumns(node.QueryExpression, node.Columns.Count > 0);

        public override void Visit(QuerySpecification node)
        {
            var columns = new Columns();
            node.SelectElements.ToList().ForEach(element => element.Accept(columns));
            node.HavingClause?.Accept(columns);
            if (node.GroupByClause is null && !columns.Aggregates)
            {
                return;
            }

            var grouped = (node.GroupByClause?.GroupingSpecifications ?? []).OfType<ExpressionGroupingSpecification>().Select(group => group.Expression).ToList();
            var texts = grouped.Select(Text).ToHashSet();
            var names = grouped.OfType<ColumnReferenceExpression>().Select(LastName).ToHashSet();
            var whole = node.SelectElements.OfType<SelectScalarExpression>().Select(element => element.Expression).Where(expression => texts.Contains(Text(expression))).ToList();
            Faults.AddRange(columns.Outside
                .Where(column => !names.Contains(LastName(column)) && !whole.Any(expression => Within(column, expression)))
                .Select(column => $"{Text(column)} is neither grouped nor aggregated."));
        }

        private void NameColumns(QueryExpression query, bool named)
        {
            if (named || query is not QuerySpecification specification)
            {
                return;
            }

            var names = specification.SelectElements.OfType<SelectScalarExpression>()
                .Select(element => element.ColumnName?.Value ?? (element.Expression is ColumnReferenceExpression column ? LastName(column) : null)).ToList();
            if (names.Contains(null))
            {
                Faults.Add("A derived table has a column without name.");
            }

            Faults.AddRange(names.OfType<string>().GroupBy(name => name.ToUpperInvariant()).Where(same => same.Count() > 1).Select(same => $"A derived table has two columns {same.Key}."));
        }

        private static bool Within(TSqlFragment inner, TSqlFragment outer) => inner.FirstTokenIndex >= outer.FirstTokenIndex && inner.LastTokenIndex <= outer.LastTokenIndex;
    }

    private static string LastName(ColumnReferenceExpression column) => column.MultiPartIdentifier?.Identifiers[^1].Value.ToUpperInvariant() ?? "*";

    // The columns of one query that stand outside aggregates and inner queries.
    private sealed class Columns : TSqlFragmentVisitor
    {
        public bool Aggregates { get; private set; }

        public List<ColumnReferenceExpression> Outside { get; } = [];

        public override void ExplicitVisit(FunctionCall node)
        {
            if (IsAggregate(node))
            {
                Aggregates = true;
                return;
            }

            base.ExplicitVisit(node);
        }

        public override void ExplicitVisit(ScalarSubquery node)
        {
        }

        public override void ExplicitVisit(ColumnReferenceExpression node) => Outside.Add(node);
    }
}
