using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>Every statement we ship is one that SQL Server 2022 takes.</summary>
public sealed class SqlServerStatementTests
{
    private static readonly SqlServerSchema Schema = SqlServerSchema.Read();

    [Fact]
    public void Every_statement_fits_the_schema_of_SQL_Server()
    {
        var statements = StatementScan.Portable.Concat(Schema.Changes).ToList();

        Assert.NotEmpty(statements);
        new SqlServerModel(Schema).Faults(statements).ShouldBeNone();
    }

    [Theory]
    [InlineData("SELECT name FROM hotels_hotel WHERE id = @id")]
    [InlineData("SELECT id FROM hotels_house WHERE id = @id")]
    [InlineData("SELECT h.id FROM hotels_hotel h JOIN kernel_job j ON j.hotel = h.id")]
    [InlineData("SELECT id FROM hotels_hotel LIMIT @limit")]
    [InlineData("UPDATE hotels_hotel SET town = @town WHERE id = @id")]
    [InlineData("INSERT INTO hotels_hotel (id, town) VALUES (@id, @town)")]
    [InlineData("DELETE FROM hotels_hotel WHERE hotel_code IN @codes")]
    public void A_statement_that_SQL_Server_would_refuse_is_flagged(string sql)
    {
        var faults = new SqlServerModel(Schema).Faults([new Statement("hotels", "Fixture", sql, Run.Whole)]);

        Assert.NotEmpty(faults);
    }
}
