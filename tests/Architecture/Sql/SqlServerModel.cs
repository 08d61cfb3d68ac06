using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>Reads statements as SQL Server 2022 would, against a schema, without a server.</summary>
internal sealed partial class SqlServerModel(SqlServerSchema schema)
{
    /// <summary>The schema itself as a model.</summary>
    public TSqlModel Load()
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in schema.Statements())
        {
            model.AddObjects(statement);
        }

        return model;
    }

    /// <summary>What is wrong with the statements: syntax, tables and columns that do not exist.</summary>
    public IReadOnlyList<string> Faults(IReadOnlyList<Statement> statements)
    {
        var faults = new List<string>();
        using var model = Load();
        for (var i = 0; i < statements.Count; i++)
        {
            var body = AsRun(statements[i]);
            var syntax = Parse(body, out var variables);
            if (syntax is null)
            {
                var parameters = variables.Count == 0 ? "" : $" ({string.Join(", ", variables.Select(name => $"{name} {TypeOf(name)}"))})";
                syntax = TryAdd(model, $"CREATE PROCEDURE dbo.p{i}{parameters} AS\n{body};");
            }

            if (syntax is not null)
            {
                faults.Add($"{statements[i]}\n    {syntax}");
            }
        }

        foreach (var message in model.Validate())
        {
            var number = Procedure().Match(message.Message).Groups[1];
            var statement = number.Success ? statements[int.Parse(number.Value, CultureInfo.InvariantCulture)].ToString() : "schema";
            faults.Add($"{statement}\n    {message.Message}");
        }

        return faults;
    }

    /// <summary>The text that reaches SQL Server: lists in brackets, pages wrapped, first rows cut, as the Kernel and Dapper do.</summary>
    public static string AsRun(Statement statement)
    {
        var text = Lists().Replace(statement.Text, "IN ($1)").Trim().TrimEnd(';');
        return statement.Run switch
        {
            Run.First => $"{text} OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY",
            Run.Page => $"SELECT * FROM ({text}) AS listed WHERE 1 = 1 ORDER BY 1 DESC OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY",
            _ => text,
        };
    }

    /// <summary>The parsed statement, or null when it does not parse.</summary>
    public static TSqlFragment? Parse(string text)
    {
        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var errors);
        return errors.Count == 0 ? parsed : null;
    }

    // A statement that cannot be added would spoil the model for those after it, so what can be known beforehand is.
    private static string? Parse(string text, out IReadOnlyList<string> variables)
    {
        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var errors);
        var found = new Variables();
        parsed?.Accept(found);
        variables = [.. found.Names];
        return errors.Count == 0 ? null : errors[0].Message;
    }

    private static string? TryAdd(TSqlModel model, string procedure)
    {
        try
        {
            model.AddObjects(procedure);
            return null;
        }
        catch (DacModelException refused)
        {
            return refused.Message;
        }
    }

    private static string TypeOf(string variable) => variable == "@limit" ? "int" : "nvarchar(200)";

    /// <summary>List parameters, which Dapper writes out one by one.</summary>
    [GeneratedRegex(@"\bIN\s+(@\w+)", RegexOptions.IgnoreCase)]
    public static partial Regex Lists();

    [GeneratedRegex(@"\[dbo\]\.\[p(\d+)\]")]
    private static partial Regex Procedure();

    private sealed class Variables : TSqlFragmentVisitor
    {
        public SortedSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(VariableReference node) => Names.Add(node.Name);
    }
}
