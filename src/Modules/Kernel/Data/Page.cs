using System.Buffers.Text;
using System.Globalization;
using System.Reflection;
using System.Text;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Kernel.Data;

/// <summary>What every list accepts: how many, from where, in which order.</summary>
/// <param name="Limit">1–200 items; 50 unless told.</param>
/// <param name="Cursor">Where the page before ended, as that page said.</param>
/// <param name="Sort">A field of the list, with a leading <c>-</c> for descending.</param>
/// <param name="Count">Whether to count all items of the filtered list.</param>
public sealed record PageRequest(int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
{
    /// <summary>The most items a page may hold.</summary>
    public const int MaximumSize = 200;

    private const int DefaultSize = 50;

    /// <summary>Items per page, within bounds.</summary>
    public int Size => Math.Clamp(Limit ?? DefaultSize, 1, MaximumSize);
}

/// <summary>A message that asks for a list; the same names on every list.</summary>
public interface IListQuery
{
    /// <inheritdoc cref="PageRequest.Limit" />
    int? Limit { get; }

    /// <inheritdoc cref="PageRequest.Cursor" />
    string? Cursor { get; }

    /// <inheritdoc cref="PageRequest.Sort" />
    string? Sort { get; }

    /// <inheritdoc cref="PageRequest.Count" />
    bool? Count { get; }

    /// <summary>The page asked for.</summary>
    PageRequest ToPage() => new(Limit, Cursor, Sort, Count);
}

/// <summary>One page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="NextCursor">Where the next page begins; null on the last.</param>
/// <param name="Total">All items of the filtered list, if asked for.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor, long? Total)
{
    internal static Page<T> Of(IReadOnlyList<T> rows, int size, ListOrder order, string? sort, long? total) => rows.Count <= size
        ? new Page<T>(rows, null, total)
        : new Page<T>([.. rows.Take(size)], order.CursorAfter(rows[size - 1]!, sort), total);

    /// <summary>The same page with each item turned into another.</summary>
    public Page<TOther> Select<TOther>(Func<T, TOther> turn) => new([.. Items.Select(turn)], NextCursor, Total);
}

/// <summary>The fields a list may be sorted by; the first is the order unless told. Each is a column of the list's statement and a member of its item.</summary>
/// <param name="IdField">The unique member that settles ties.</param>
/// <param name="Fields">Sortable members in camelCase; a leading <c>-</c> on the first makes descending the standard.</param>
public sealed record ListOrder(string IdField, params string[] Fields)
{
    internal sealed record Keyset(string Column, string IdColumn, bool Descending, object? After, object? AfterId)
    {
        public string Statement(string sql)
        {
            var (past, direction) = Descending ? ("<", "DESC") : (">", "ASC");
            var where = After is null ? "" : $" WHERE {Column} {past}= @after AND ({Column} {past} @after OR {IdColumn} {past} @afterId)";
            return $"SELECT * FROM ({sql}) AS listed{where} ORDER BY {Column} {direction}, {IdColumn} {direction}";
        }
    }

    internal Result<Keyset> Read(PageRequest request)
    {
        var (field, descending) = Parse(request.Sort);
        if (!Fields.Any(known => known.TrimStart('-') == field))
        {
            return KernelErrors.BadSort.Because($"The list can be sorted by: {string.Join(", ", Fields.Select(known => known.TrimStart('-')))}.");
        }

        if (request.Cursor is null)
        {
            return new Keyset(Column(field), Column(IdField), descending, null, null);
        }

        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(request.Cursor)).Split('\n');
            return parts is [var sort, var after, var id] && sort == (descending ? "-" : "") + field
                ? new Keyset(Column(field), Column(IdField), descending, after, id)
                : KernelErrors.BadCursor;
        }
        catch (FormatException)
        {
            return KernelErrors.BadCursor;
        }
    }

    internal string CursorAfter(object item, string? sort)
    {
        var (field, descending) = Parse(sort);
        var text = $"{(descending ? "-" : "")}{field}\n{Text(item, field)}\n{Text(item, IdField)}";
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }

    private (string Field, bool Descending) Parse(string? sort)
    {
        var text = sort ?? Fields[0];
        return (text.TrimStart('-'), text.StartsWith('-'));
    }

    private static string Column(string field) => Slices.Naming.Snake(field);

    private static string Text(object item, string field)
    {
        var member = item.GetType().GetProperty(field, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)
            ?? throw new InvalidOperationException($"{item.GetType()} has no member {field} to sort by.");
        return Convert.ToString(StoredValue.ForSqlite(member.GetValue(item)), CultureInfo.InvariantCulture)!;
    }
}
