using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>The scan sees every statement, with the way it is run; the other tests here stand on it.</summary>
public sealed class StatementScanTests
{
    private static readonly IReadOnlyList<Statement> Found =
        [.. StatementScan.In("kernel", Built.Fixture(typeof(StatementFixtures)).WithNested())];

    [Theory]
    [InlineData("SELECT id, state FROM kernel_job WHERE requested_by = @me", nameof(Run.Page))]
    [InlineData("SELECT id, state FROM kernel_job", nameof(Run.Page))]
    [InlineData("SELECT id FROM kernel_job WHERE created_at < @before ORDER BY created_at, id", nameof(Run.First))]
    [InlineData("UPDATE kernel_job SET cancel_requested = @yes WHERE id = @id", nameof(Run.Whole))]
    [InlineData("DELETE FROM ", nameof(Run.Glued))]
    [InlineData("PRAGMA user_version", nameof(Run.SqliteOnly))]
    public void A_statement_is_found_with_the_way_it_runs(string text, string run) =>
        Assert.Equal(run, Assert.Single(Found, statement => statement.Text == text).Run.ToString());

    [Fact]
    public void Nothing_else_is_taken_for_a_statement() => Assert.Equal(6, Found.Count);
}
