using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>Every statement is one that SQLite prepares on the guarded connection of the module that runs it.</summary>
public sealed class SqliteStatementTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Every_statement_prepares_for_its_module()
    {
        var refused = new List<string>();
        foreach (var statement in StatementScan.Portable.Concat(StatementScan.All.Where(statement => statement.Run == Run.SqliteOnly && statement.Owner != "kernel")))
        {
            if (await database.RefusalAsync(statement) is { } why)
            {
                refused.Add($"{statement}\n    {why}");
            }
        }

        refused.ShouldBeNone();
    }

    [Theory]
    [InlineData("SELECT town FROM hotels_hotel")]
    [InlineData("SELECT GETDATE() AS now")]
    [InlineData("INSERT INTO hotels_hotel (id, code) VALUES (@id)")]
    [InlineData("SELECT guest_id FROM consent_receipt")]
    [InlineData("UPDATE kernel_audit_entry SET action = @action")]
    [InlineData("DROP TABLE hotels_hotel")]
    public async Task A_statement_that_SQLite_or_the_guard_refuses_is_flagged(string sql) =>
        Assert.NotNull(await database.RefusalAsync(new Statement("hotels", "Fixture", sql, Run.Whole)));
}
