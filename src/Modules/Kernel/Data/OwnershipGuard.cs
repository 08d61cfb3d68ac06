namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// Which tables a module may touch: its own, and of the Kernel's what everyone may. The database itself enforces it on SQLite
/// (<see cref="SqliteDialect"/>); a scan of the statement texts holds it for SQL Server.
/// </summary>
public static class OwnershipGuard
{
    private const string Kernel = "kernel";

    // Bookkeeping rows that a module's own transaction moves on: its job's progress, its reaction's delivery, the log's size.
    private static readonly HashSet<string> UpdatedByAll =
        ["kernel_audit_head", "kernel_job", "kernel_outbox", "kernel_idempotency"];

    private static readonly HashSet<string> Keys = ["kernel_subject_key", "kernel_kek"];

    /// <summary>What a statement does to a table.</summary>
    public enum Access
    {
        /// <summary>Reads rows.</summary>
        Read,

        /// <summary>Adds rows.</summary>
        Insert,

        /// <summary>Changes rows.</summary>
        Update,

        /// <summary>Removes rows.</summary>
        Delete,
    }

    /// <summary>Whether the module with this table prefix may do this to the table.</summary>
    public static bool Allows(string modulePrefix, string table, Access access)
    {
        if (Owns(modulePrefix, table))
        {
            return modulePrefix != Kernel || access is Access.Read or Access.Insert || !Keys.Contains(table);
        }

        if (!Owns(Kernel, table))
        {
            return table is "sqlite_master" or "sqlite_schema" && access == Access.Read;
        }

        return access switch
        {
            Access.Read or Access.Insert => true,
            Access.Update => UpdatedByAll.Contains(table) || (modulePrefix == "encryption" && Keys.Contains(table)),
            _ => modulePrefix == "encryption" && Keys.Contains(table),
        };
    }

    private static bool Owns(string prefix, string table) => table.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase);
}
