using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>A module touches its own tables, and of the Kernel's what everyone may, on SQL Server too.</summary>
public sealed class OwnershipTests
{
    [Fact]
    public void No_statement_touches_tables_of_another_module() =>
        StatementScan.All.Concat(SqlServerSchema.Read().Changes).SelectMany(Ownership.Breaches).ShouldBeNone();

    [Fact]
    public void No_module_migrates_tables_of_another() => SqlServerSchema.Read().Foreign.ShouldBeNone();

    [Theory]
    [InlineData("SELECT guest_id FROM consent_receipt")]
    [InlineData("SELECT id FROM hotels_hotel h WHERE EXISTS (SELECT 1 FROM consent_receipt r WHERE r.hotel_id = h.id)")]
    [InlineData("UPDATE hotels_hotel SET city = (SELECT MAX(purpose) FROM consent_receipt) WHERE id = @id")]
    [InlineData("INSERT INTO hotels_hotel (id) SELECT id FROM consent_receipt")]
    [InlineData("INSERT INTO consent_receipt (id) VALUES (@id)")]
    [InlineData("UPDATE kernel_audit_entry SET action = @action")]
    [InlineData("DELETE FROM kernel_job WHERE id = @id")]
    [InlineData("WITH old AS (SELECT id FROM consent_receipt) SELECT id FROM old")]
    public void A_statement_across_the_wall_is_flagged(string sql) =>
        Assert.Single(Ownership.Breaches(new Statement("hotels", "Fixture", sql, Run.Whole)));

    [Theory]
    [InlineData("WITH old AS (SELECT id FROM hotels_hotel) SELECT id FROM old")]
    [InlineData("INSERT INTO kernel_job (id) SELECT id FROM hotels_hotel")]
    public void A_statement_at_home_passes(string sql) => Assert.Empty(Ownership.Breaches(new Statement("hotels", "Fixture", sql, Run.Whole)));

    [Fact]
    public void A_foreign_table_in_a_migration_is_flagged()
    {
        var schema = new SqlServerSchema();

        schema.Apply("consent", "CREATE TABLE consent_note (id int NOT NULL PRIMARY KEY); CREATE TABLE hotels_note (id int NOT NULL PRIMARY KEY);");

        Assert.Equal(["consent makes hotels_note"], schema.Foreign);
    }
}
