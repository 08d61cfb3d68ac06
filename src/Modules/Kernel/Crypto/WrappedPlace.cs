namespace HotelPrivacy.Kernel.Crypto;

/// <summary>A row as the database gives it, by column.</summary>
public sealed class WrappedRow(IDictionary<string, object?> columns)
{
    /// <summary>The value as it is stored.</summary>
    public object this[string column] => columns[column]!;

    /// <summary>An id, which one database keeps as text.</summary>
    public Guid Id(string column) => columns[column] is Guid id ? id : Guid.Parse((string)columns[column]!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A text.</summary>
    public string Text(string column) => (string)columns[column]!;
}

/// <summary>
/// A column whose bytes the root key wrapped, registered by the module that owns it, so that all of them can be wrapped by another root key.
/// </summary>
/// <param name="Select">Gives <c>id</c>, <c>wrapped</c> and what the binding needs.</param>
/// <param name="Update">Stores <c>@wrapped</c> for <c>@id</c>.</param>
/// <param name="Binding">The associated data the bytes were wrapped with.</param>
public sealed record WrappedPlace(string Select, string Update, Func<WrappedRow, byte[]> Binding);
