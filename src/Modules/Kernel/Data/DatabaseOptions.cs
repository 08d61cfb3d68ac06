namespace HotelPrivacy.Kernel.Data;

/// <summary>The databases the product runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, the default: one file, write-ahead log, several processes of one machine.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server 2022 or later, several machines.</summary>
    SqlServer,
}

/// <summary>Where the data lies; section <c>HotelPrivacy</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Folder of the embedded database and of stored files.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Which database.</summary>
    public DatabaseProvider Provider { get; init; }

    /// <summary>Connection string of SQL Server; unused by SQLite.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The embedded database file.</summary>
    public string SqliteFile => Path.Combine(DataDirectory, "hotelprivacy.db");
}
