using HotelPrivacy.Kernel.Data;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>Which tables a statement touches, and whether its module may. SQLite asks this at run time; for SQL Server the texts are read here.</summary>
internal static class Ownership
{
    public static IEnumerable<string> Breaches(Statement statement)
    {
        if (SqlServerModel.Parse(SqlServerModel.AsRun(statement)) is not { } parsed)
        {
            return [];
        }

        var touched = new Touched(statement.Owner);
        parsed.Accept(touched);
        return touched.Tables
            .Where(table => !touched.Local.Contains(table.Name) && !OwnershipGuard.Allows(statement.Owner, table.Name, table.Access))
            .Select(table => $"{statement.Owner} may not {table.Access} {table.Name}: {statement}");
    }

    private sealed class Touched(string owner) : TSqlFragmentVisitor
    {
        public HashSet<(string Name, OwnershipGuard.Access Access)> Tables { get; } = [];

        public HashSet<string> Local { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(CommonTableExpression node) => Local.Add(node.ExpressionName.Value);

        public override void ExplicitVisit(InsertSpecification node)
        {
            Change(node.Target, OwnershipGuard.Access.Insert);
            node.InsertSource.Accept(this);
        }

        public override void ExplicitVisit(UpdateSpecification node)
        {
            Change(node.Target, OwnershipGuard.Access.Update);
            base.ExplicitVisit(node);
        }

        public override void ExplicitVisit(DeleteSpecification node)
        {
            Change(node.Target, OwnershipGuard.Access.Delete);
            base.ExplicitVisit(node);
        }

        // The target of an update or delete is read too: it is a table reference like the others.
        public override void Visit(NamedTableReference node)
        {
            // The migrator asks the catalogue whether there is a schema yet.
            if (owner != "kernel" || node.SchemaObject.SchemaIdentifier is null)
            {
                Tables.Add((node.SchemaObject.BaseIdentifier.Value, OwnershipGuard.Access.Read));
            }
        }

        private void Change(TableReference target, OwnershipGuard.Access access) =>
            Tables.Add((((NamedTableReference)target).SchemaObject.BaseIdentifier.Value, access));
    }
}
