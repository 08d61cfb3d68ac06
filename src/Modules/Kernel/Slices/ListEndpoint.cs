using System.Globalization;
using System.Reflection;
using System.Text.Json;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>The door of a list: a page as JSON, or with <c>Accept: text/csv</c> the whole filtered list as a stream.</summary>
/// <typeparam name="TQuery">A positional record with the members of <see cref="IListQuery"/>.</typeparam>
/// <typeparam name="TItem">A row; its members are the columns of the CSV.</typeparam>
public abstract class ListEndpoint<TQuery, TItem> : SliceEndpoint<TQuery, Page<TItem>>
    where TQuery : notnull, IModuleQuery<Page<TItem>>, IListQuery
{
    private static readonly PropertyInfo[] Columns = typeof(TItem).GetProperties(BindingFlags.Public | BindingFlags.Instance);
    private static readonly PropertyInfo Cursor = typeof(TQuery).GetProperty(nameof(IListQuery.Cursor))!;

    private static readonly MethodInfo Clone = typeof(TQuery).GetMethod("<Clone>$")!;

    private protected override async Task SendAnswerAsync(TQuery message, Page<TItem> response, CancellationToken ct)
    {
        if (!HttpContext.Request.Headers.Accept.ToString().Contains("text/csv", StringComparison.OrdinalIgnoreCase))
        {
            await base.SendAnswerAsync(message, response, ct);
            return;
        }

        HttpContext.Response.ContentType = "text/csv; charset=utf-8";
        // Spreadsheets read Chinese text right only with the mark.
        await HttpContext.Response.WriteAsync('\uFEFF' + Csv.Line(Columns.Select(column => Naming.Camel(column.Name))), ct);
        var mediator = HttpContext.RequestServices.GetRequiredService<IMediator>();
        var page = Result<Page<TItem>>.Of(response);
        while (page.Succeeded)
        {
            foreach (var item in page.Value.Items)
            {
                await HttpContext.Response.WriteAsync(Csv.Line(Columns.Select(column => Text(column.GetValue(item)))), ct);
            }

            if (page.Value.NextCursor is null)
            {
                return;
            }

            page = await mediator.Send(WithCursor(message, page.Value.NextCursor), ct);
        }

        HttpContext.Abort();
    }

    private static TQuery WithCursor(TQuery query, string cursor)
    {
        var copy = (TQuery)Clone.Invoke(query, null)!;
        Cursor.SetValue(copy, cursor);
        return copy;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string or bool or Guid or int or long or Enum => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateTimeOffset or DateOnly => (string)StoredValue.ForSqlite(value),
        _ => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
    };
}
