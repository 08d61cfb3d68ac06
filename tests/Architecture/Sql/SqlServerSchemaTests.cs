using Microsoft.SqlServer.Dac.Model;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>Later migrations change the tables of earlier ones; the folded schema says what is there in the end.</summary>
public sealed class SqlServerSchemaTests
{
    [Fact]
    public void Later_migrations_are_folded_in()
    {
        var schema = new SqlServerSchema();
        schema.Apply("a", "CREATE TABLE a_one (id int NOT NULL PRIMARY KEY, old int NULL, size int NULL); CREATE INDEX a_one_old ON a_one (old); CREATE TABLE a_two (id int NOT NULL PRIMARY KEY);");
        schema.Apply("a", "DROP INDEX a_one_old ON a_one; ALTER TABLE a_one DROP COLUMN old; ALTER TABLE a_one ADD name nvarchar(20) NULL; ALTER TABLE a_one ALTER COLUMN size bigint NOT NULL; DROP TABLE a_two;");
        schema.Apply("a", "INSERT INTO a_one (id, size) VALUES (1, 2);");

        using var model = new SqlServerModel(schema).Load();
        var table = Assert.Single(model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass));
        Assert.Equal(["id", "size", "name"], table.GetReferenced(Table.Columns).Select(column => column.Name.Parts[^1]));
        Assert.Empty(model.GetObjects(DacQueryScopes.UserDefined, Microsoft.SqlServer.Dac.Model.Index.TypeClass));
        Assert.Equal("INSERT INTO a_one (id, size) VALUES (1, 2);", Assert.Single(schema.Changes).Text);
    }

    [Fact]
    public void A_script_that_does_not_parse_or_does_the_unknown_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new SqlServerSchema().Apply("a", "CREATE TABLE a_one (id TEXT NOT NULL) STRICT;"));
        Assert.Throws<NotSupportedException>(() => new SqlServerSchema().Apply("a", "CREATE VIEW a_view AS SELECT 1 AS one;"));
    }
}
