using HotelPrivacy.Architecture.Tests.House;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>
/// The SQL Server schema after all migrations. DacFx takes a state, not its history: so later changes are folded into the tables here.
/// </summary>
internal sealed class SqlServerSchema
{
    private readonly Dictionary<string, CreateTableStatement> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Table, TSqlStatement Statement)> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the migrations do besides the schema: rows they insert or change.</summary>
    public List<Statement> Changes { get; } = [];

    /// <summary>Tables that a module makes without its prefix.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>The schema of the Kernel and all modules.</summary>
    public static SqlServerSchema Read()
    {
        var schema = new SqlServerSchema();
        foreach (var (owner, script) in Migrations("SqlServer"))
        {
            schema.Apply(owner, script);
        }

        return schema;
    }

    /// <summary>The migration scripts of a dialect in the order they run, read from the assemblies as the product does.</summary>
    public static IEnumerable<(string Owner, string Script)> Migrations(string dialect) =>
        from owner in Built.Owners
        from resource in owner.Assembly.MainModule.Resources.OfType<EmbeddedResource>()
        where resource.Name.Contains($".Migrations.{dialect}.", StringComparison.Ordinal)
        orderby owner.Prefix == "kernel" ? 0 : 1, owner.Prefix, resource.Name
        select (owner.Prefix, new StreamReader(resource.GetResourceStream()).ReadToEnd());

    /// <summary>The statements that make the schema in one go.</summary>
    public IEnumerable<string> Statements()
    {
        var generator = new Sql160ScriptGenerator();
        foreach (var statement in tables.Values.Concat(parts.Values.Select(part => part.Statement)))
        {
            generator.GenerateScript(statement, out var text);
            yield return text;
        }
    }

    /// <summary>Applies one script; a statement of a kind not known here fails the test that reads it.</summary>
    public void Apply(string owner, string script)
    {
        using var reader = new StringReader(script);
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"{owner}, line {errors[0].Line}: {errors[0].Message}");
        }

        foreach (var statement in parsed.Batches.SelectMany(batch => batch.Statements))
        {
            Apply(owner, statement);
        }
    }

    private void Apply(string owner, TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                tables.Add(Name(create.SchemaObjectName), create);
                if (!Name(create.SchemaObjectName).StartsWith(owner + "_", StringComparison.Ordinal))
                {
                    Foreign.Add($"{owner} makes {Name(create.SchemaObjectName)}");
                }

                break;
            case CreateIndexStatement index:
                parts.Add(index.Name.Value, (Name(index.OnName), index));
                break;
            case CreateTriggerStatement trigger:
                parts.Add(Name(trigger.Name), (Name(trigger.TriggerObject.Name), trigger));
                break;
            case AlterTableAddTableElementStatement add:
                Add(tables[Name(add.SchemaObjectName)].Definition, add.Definition);
                break;
            case AlterTableAlterColumnStatement alter:
                Alter(Column(tables[Name(alter.SchemaObjectName)].Definition, alter.ColumnIdentifier.Value), alter);
                break;
            case AlterTableDropTableElementStatement drop:
                drop.AlterTableDropTableElements.ToList().ForEach(element => Drop(tables[Name(drop.SchemaObjectName)].Definition, element.Name.Value));
                break;
            case DropTableStatement drop:
                drop.Objects.ToList().ForEach(table => DropTable(Name(table)));
                break;
            case DropIndexStatement drop:
                drop.DropIndexClauses.OfType<DropIndexClause>().ToList().ForEach(index => parts.Remove(index.Index.Value));
                break;
            case DropTriggerStatement drop:
                drop.Objects.ToList().ForEach(trigger => parts.Remove(Name(trigger)));
                break;
            case InsertStatement or UpdateStatement or DeleteStatement:
                Changes.Add(new Statement(owner, $"{owner} migration", Text(statement), Run.SqlServerOnly));
                break;
            default:
                throw new NotSupportedException($"{owner} migrates with a {statement.GetType().Name}; teach {nameof(SqlServerSchema)} what it does to the schema.");
        }
    }

    private static void Add(TableDefinition table, TableDefinition added)
    {
        added.ColumnDefinitions.ToList().ForEach(table.ColumnDefinitions.Add);
        added.TableConstraints.ToList().ForEach(table.TableConstraints.Add);
    }

    private static void Alter(ColumnDefinition column, AlterTableAlterColumnStatement alter)
    {
        column.DataType = alter.DataType;
        column.Constraints.OfType<NullableConstraintDefinition>().ToList().ForEach(constraint => column.Constraints.Remove(constraint));
        column.Constraints.Add(new NullableConstraintDefinition { Nullable = alter.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull });
    }

    private static void Drop(TableDefinition table, string name)
    {
        table.ColumnDefinitions.Where(column => Same(column.ColumnIdentifier.Value, name)).ToList().ForEach(column => table.ColumnDefinitions.Remove(column));
        table.TableConstraints.Where(constraint => Same(constraint.ConstraintIdentifier?.Value, name)).ToList().ForEach(constraint => table.TableConstraints.Remove(constraint));
    }

    private void DropTable(string table)
    {
        tables.Remove(table);
        parts.Where(part => Same(part.Value.Table, table)).ToList().ForEach(part => parts.Remove(part.Key));
    }

    private static ColumnDefinition Column(TableDefinition table, string name) => table.ColumnDefinitions.Single(column => Same(column.ColumnIdentifier.Value, name));

    private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Text(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(token => token.Text));
}
