using System.Buffers.Text;
using System.Text;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Compliance.Model;

/// <summary>Pages of a list that lies in memory, with the same cursors and orders as lists of the database.</summary>
/// <param name="Id">The unique text that settles ties, and the order unless told.</param>
/// <param name="Fields">What the list can be sorted by.</param>
internal sealed record LawPage<T>(Func<T, string> Id, IReadOnlyDictionary<string, Func<T, string>> Fields)
{
    public Result<Page<T>> Of(IEnumerable<T> items, IListQuery query)
    {
        var request = query.ToPage();
        var sort = request.Sort ?? Fields.Keys.First();
        var descending = sort.StartsWith('-');
        if (!Fields.TryGetValue(descending ? sort[1..] : sort, out var field))
        {
            return KernelErrors.BadSort.Because($"The list can be sorted by: {string.Join(", ", Fields.Keys)}.");
        }

        var all = items.OrderBy(field, StringComparer.Ordinal).ThenBy(Id, StringComparer.Ordinal).ToList();
        if (descending)
        {
            all.Reverse();
        }

        var start = 0;
        if (request.Cursor is not null && (start = 1 + all.FindIndex(item => Cursor(sort, item) == request.Cursor)) == 0)
        {
            return KernelErrors.BadCursor;
        }

        var page = all.GetRange(start, Math.Min(request.Size, all.Count - start));
        var next = start + page.Count < all.Count ? Cursor(sort, page[^1]) : null;
        return new Page<T>(page, next, request.Count == true ? all.Count : null);
    }

    private string Cursor(string sort, T item) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{sort}\n{Id(item)}"));
}
