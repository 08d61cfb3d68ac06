using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Architecture.Tests.Sql;
using Microsoft.Data.Sqlite;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>Both databases hold the same tables, and what may only grow does so in both.</summary>
public sealed class ParityTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Both_databases_have_the_same_schema()
    {
        await using var connection = await database.OpenAsync();
        using var model = new SqlServerModel(SqlServerSchema.Read()).Load();

        SqliteShape.Read(connection).Differences(SqlServerShape.Read(model), "SQLite", "SQL Server").ShouldBeNone();
    }

    [Fact]
    public void Unique_keys_treat_empty_values_alike()
    {
        using var model = new SqlServerModel(SqlServerSchema.Read()).Load();

        SqlServerShape.UnfilteredNullableKeys(model).ShouldBeNone();
    }

    [Fact]
    public async Task Tables_that_may_only_grow_refuse_change_by_a_trigger_of_that_name()
    {
        await using var connection = await database.OpenAsync();

        Promises.Breaches(SqliteShape.Read(connection)).ShouldBeNone();
    }

    [Fact]
    public void Each_migration_is_written_for_both_databases() =>
        Built.Owners.SelectMany(owner => Names(owner.Assembly, "Sqlite").Except(Names(owner.Assembly, "SqlServer"))
            .Concat(Names(owner.Assembly, "SqlServer").Except(Names(owner.Assembly, "Sqlite")))).ShouldBeNone();

    [Fact]
    public async Task Tables_refer_to_tables_of_their_module_only()
    {
        await using var connection = await database.OpenAsync();

        Promises.ForeignReferences(SqliteShape.Read(connection), [.. Built.Owners.Select(owner => owner.Prefix)]).ShouldBeNone();
    }

    [Theory]
    [InlineData("id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL", "id uniqueidentifier NOT NULL PRIMARY KEY, name nvarchar(9) NULL", 2)]
    [InlineData("id TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL", "id uniqueidentifier NOT NULL PRIMARY KEY, size nvarchar(9) NOT NULL", 2)]
    [InlineData("id TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL", "id uniqueidentifier NOT NULL PRIMARY KEY", 3)]
    [InlineData("id TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (id, b)", "id uniqueidentifier NOT NULL, b nvarchar(9) NOT NULL, PRIMARY KEY (id)", 2)]
    [InlineData("id TEXT NOT NULL PRIMARY KEY, b TEXT NOT NULL UNIQUE", "id uniqueidentifier NOT NULL PRIMARY KEY, b nvarchar(9) NOT NULL", 1)]
    [InlineData("id TEXT NOT NULL PRIMARY KEY, b TEXT NOT NULL CHECK (b IN ('x', 'y'))", "id uniqueidentifier NOT NULL PRIMARY KEY, b nvarchar(9) NOT NULL CHECK (b IN ('x', 'z'))", 2)]
    [InlineData("id TEXT NOT NULL PRIMARY KEY, b TEXT NOT NULL CHECK (b IN ('x', 'y'))", "id uniqueidentifier NOT NULL PRIMARY KEY, b nvarchar(9) NOT NULL CHECK (b IN ('x','y'))", 0)]
    public void Differing_tables_are_flagged(string sqlite, string sqlServer, int differences) =>
        Assert.Equal(differences, Compare($"CREATE TABLE a_one ({sqlite}) STRICT;", $"CREATE TABLE a_one ({sqlServer});").Count);

    [Fact]
    public void A_filter_for_empty_values_is_no_difference_but_another_filter_is()
    {
        const string table = "CREATE TABLE a_one (id {0} NOT NULL PRIMARY KEY, b {0} NULL);";
        var sqlite = string.Format(table, "TEXT");
        var sqlServer = string.Format(table, "nvarchar(9)");

        Assert.Empty(Compare(sqlite + "CREATE UNIQUE INDEX a_b ON a_one (b);", sqlServer + "CREATE UNIQUE INDEX a_b ON a_one (b) WHERE b IS NOT NULL;"));
        Assert.NotEmpty(Compare(sqlite + "CREATE UNIQUE INDEX a_b ON a_one (b);", sqlServer + "CREATE UNIQUE INDEX a_b ON a_one (b) WHERE id = 'x';"));
        using var model = Model(sqlServer + "CREATE UNIQUE INDEX a_b ON a_one (b);");
        Assert.Single(SqlServerShape.UnfilteredNullableKeys(model));
    }

    [Fact]
    public void A_missing_or_toothless_trigger_is_flagged()
    {
        const string sqlite = "CREATE TABLE a_one (id TEXT NOT NULL PRIMARY KEY) STRICT; CREATE TRIGGER a_one_no_update BEFORE UPDATE ON a_one BEGIN SELECT RAISE(ABORT, 'append-only'); END;";
        const string sqlServer = "CREATE TABLE a_one (id uniqueidentifier NOT NULL PRIMARY KEY);\nGO\n";

        Assert.Empty(Compare(sqlite, sqlServer + "CREATE TRIGGER a_one_no_update ON a_one INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;"));
        Assert.NotEmpty(Compare(sqlite, sqlServer));
        Assert.NotEmpty(Compare(sqlite, sqlServer + "CREATE TRIGGER a_one_no_update ON a_one INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;"));
        Assert.NotEmpty(Compare(sqlite, sqlServer + "CREATE TRIGGER a_one_no_update ON a_one INSTEAD OF UPDATE AS PRINT 'no';"));
        Assert.NotEmpty(Promises.Breaches(Sqlite("CREATE TABLE a_one (id TEXT NOT NULL PRIMARY KEY); CREATE TRIGGER a_one_no_update BEFORE DELETE ON a_one BEGIN SELECT RAISE(ABORT, 'no'); END;")));
        Assert.NotEmpty(Promises.Breaches(Sqlite("CREATE TABLE a_one (id TEXT NOT NULL PRIMARY KEY); CREATE TRIGGER a_one_two AFTER UPDATE ON a_one BEGIN INSERT INTO b_two (id) VALUES (NEW.id); END;")));
        Assert.Empty(Promises.Breaches(Sqlite("CREATE TABLE a_one (id TEXT NOT NULL PRIMARY KEY); CREATE TRIGGER a_one_two AFTER UPDATE ON a_one BEGIN INSERT INTO a_two (id) VALUES (NEW.id); END;")));
    }

    [Fact]
    public void A_reference_to_another_modules_table_is_flagged() =>
        Assert.Single(Promises.ForeignReferences(
            Sqlite("CREATE TABLE b_one (id TEXT NOT NULL PRIMARY KEY); CREATE TABLE a_one (id TEXT NOT NULL PRIMARY KEY, b TEXT NULL REFERENCES b_one (id), a TEXT NULL REFERENCES a_one (id));"), ["a", "b"]));

    private static List<string> Compare(string sqlite, string sqlServer)
    {
        using var model = Model(sqlServer);
        return [.. Sqlite(sqlite).Differences(SqlServerShape.Read(model), "SQLite", "SQL Server")];
    }

    private static Shape Sqlite(string script)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
        return SqliteShape.Read(connection);
    }

    private static Microsoft.SqlServer.Dac.Model.TSqlModel Model(string script)
    {
        var schema = new SqlServerSchema();
        schema.Apply("a", script);
        return new SqlServerModel(schema).Load();
    }

    private static IEnumerable<string> Names(AssemblyDefinition assembly, string dialect) =>
        from resource in assembly.MainModule.Resources
        let marker = resource.Name.IndexOf($".Migrations.{dialect}.", StringComparison.Ordinal)
        where marker >= 0
        select $"{assembly.Name.Name} {resource.Name[(marker + dialect.Length + ".Migrations..".Length)..]}";
}
