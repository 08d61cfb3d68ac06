using System.Globalization;

namespace HotelPrivacy.Kernel.Data;

/// <summary>How a value of the product is written in the database; the one place that knows.</summary>
public static class StoredValue
{
    /// <summary>Fixed width, UTC, milliseconds: sorts as text.</summary>
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The value as SQLite stores it.</summary>
    public static object ForSqlite(object? value) => value switch
    {
        null => DBNull.Value,
        // Upper case, as the driver itself writes a Guid: lists of ids (IN @ids) pass by our handlers.
        Guid id => id.ToString("D").ToUpperInvariant(),
        DateTimeOffset instant => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? 1L : 0L,
        Enum => throw new ArgumentException("Store enum values by ToCode()."),
        _ => value,
    };

    /// <summary>The value as SQL Server takes it.</summary>
    public static object ForSqlServer(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        Enum => throw new ArgumentException("Store enum values by ToCode()."),
        _ => value,
    };
}
