using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>One SQL text for both databases: statements keep to the subset that both understand alike.</summary>
public sealed class PortableSqlTests
{
    // Each is a statement written twice or for one database only; more of them means the portable subset was left.
    private const int Budget = 15;

    [Fact]
    public void Every_statement_is_portable() =>
        StatementScan.Portable.SelectMany(statement => PortableSql.Faults(statement).Select(fault => $"{statement}\n    {fault}")).ShouldBeNone();

    [Fact]
    public void Statements_of_one_database_are_few() =>
        Assert.InRange(StatementScan.All.Count(statement => statement.Run is Run.SqliteOnly), 0, Budget);

    [Fact]
    public void Statements_are_whole_constants_outside_of_the_Kernel() =>
        StatementScan.All.Where(statement => statement.Run == Run.Glued && !MayGlue(statement)).ShouldBeNone();

    [Theory]
    [InlineData("SELECT LENGTH(code) AS n FROM hotels_hotel")]
    [InlineData("SELECT IFNULL(code, '') AS n FROM hotels_hotel")]
    [InlineData("SELECT GROUP_CONCAT(code) AS codes FROM hotels_hotel")]
    [InlineData("SELECT MAX(code, name_zh) AS n FROM hotels_hotel")]
    [InlineData("SELECT name_zh || name_en AS name FROM hotels_hotel")]
    [InlineData("SELECT code, COUNT(*) AS n FROM hotels_hotel")]
    [InlineData("SELECT code, COUNT(*) AS n FROM hotels_hotel GROUP BY name_zh")]
    [InlineData("SELECT name_zh FROM hotels_hotel GROUP BY name_zh HAVING code = @code")]
    [InlineData("SELECT * FROM (SELECT COUNT(*) FROM hotels_hotel) AS t")]
    [InlineData("SELECT * FROM (SELECT id, id FROM hotels_hotel) AS t")]
    public void A_statement_of_SQLite_alone_is_flagged(string sql) => Assert.NotEmpty(PortableSql.Faults(Fixture(sql, Run.Whole)));

    [Theory]
    [InlineData("SELECT country, COUNT(*) AS n, MAX(created_at) AS latest FROM hotels_hotel GROUP BY country HAVING COUNT(*) > 1")]
    [InlineData("SELECT CASE WHEN country = 'CN' THEN 1 ELSE 0 END AS home, COUNT(*) AS n FROM hotels_hotel GROUP BY CASE WHEN country = 'CN' THEN 1 ELSE 0 END")]
    [InlineData("SELECT h.code, (SELECT COUNT(*) FROM kernel_job j WHERE j.hotel_id = h.id) AS jobs FROM hotels_hotel h")]
    [InlineData("SELECT code, ROW_NUMBER() OVER (PARTITION BY country ORDER BY created_at, id) AS place FROM hotels_hotel")]
    public void A_statement_of_both_passes(string sql) => Assert.Empty(PortableSql.Faults(Fixture(sql, Run.Whole)));

    [Fact]
    public void A_list_with_an_order_and_first_rows_without_one_are_flagged()
    {
        Assert.NotEmpty(PortableSql.Faults(Fixture("SELECT id FROM hotels_hotel ORDER BY id", Run.Page)));
        Assert.NotEmpty(PortableSql.Faults(Fixture("SELECT id, COUNT(*) FROM hotels_hotel GROUP BY id", Run.Page)));
        Assert.NotEmpty(PortableSql.Faults(Fixture("SELECT id FROM hotels_hotel", Run.First)));
    }

    // The Kernel's own tools put LIMIT, pages and bulk inserts together from names it was given.
    private static bool MayGlue(Statement statement) => statement.Place.StartsWith("HotelPrivacy.Kernel.Data.", StringComparison.Ordinal);

    private static Statement Fixture(string sql, Run run) => new("hotels", "Fixture", sql, run);
}
