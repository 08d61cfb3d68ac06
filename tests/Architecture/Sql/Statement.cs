namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>How a statement is run.</summary>
internal enum Run
{
    /// <summary>As it stands.</summary>
    Whole,

    /// <summary>Cut to its first rows: the dialect's ending follows.</summary>
    First,

    /// <summary>As the source of a list, wrapped and ordered by the Kernel.</summary>
    Page,

    /// <summary>Glued together with other text at run time.</summary>
    Glued,

    /// <summary>On SQLite alone.</summary>
    SqliteOnly,

    /// <summary>On SQL Server alone.</summary>
    SqlServerOnly,
}

/// <summary>One SQL statement we ship.</summary>
/// <param name="Owner">Table prefix of the module that runs it.</param>
/// <param name="Place">The type it stands in.</param>
/// <param name="Text">The text, as handed to the database layer.</param>
/// <param name="Run">How it is run.</param>
internal sealed record Statement(string Owner, string Place, string Text, Run Run)
{
    public override string ToString() => $"{Place}: {string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
