namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>A test that reaches into the database file behind the server's back; on SQL Server it is skipped and says so.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("HOTELPRIVACY_TEST_SQLSERVER") is { Length: > 0 })
        {
            Skip = "Alters rows of the SQLite file itself; there is none on SQL Server.";
        }
    }
}
