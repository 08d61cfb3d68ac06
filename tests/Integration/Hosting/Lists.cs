using System.Net;
using System.Text.Json;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>What every list does alike.</summary>
public static class Lists
{
    /// <summary>Reads a list page by page, two items each, to its end.</summary>
    public static async Task<IReadOnlyList<JsonElement>> PagesAsync(this HttpClient client, string url)
    {
        var items = new List<JsonElement>();
        for (var cursor = ""; ;)
        {
            var page = await client.GetJsonAsync($"{url}&limit=2&count=true{cursor}");
            Assert.InRange(page.GetProperty("items").GetArrayLength(), 0, 2);
            items.AddRange(page.GetProperty("items").EnumerateArray());
            if (page.GetProperty("nextCursor").GetString() is not { } next)
            {
                Assert.Equal(page.GetProperty("total").GetInt32(), items.Count);
                return items;
            }

            cursor = $"&cursor={next}";
        }
    }

    /// <summary>The whole list as CSV: the header and a line for each item.</summary>
    public static async Task<IReadOnlyList<string>> CsvAsync(this HttpClient client, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/csv");
        using var answer = await client.SendAsync(request);
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        return (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A cursor and an order the list does not know are refused.</summary>
    public static async Task ShouldRefuseOtherCursorsAndOrdersAsync(this HttpClient client, string url)
    {
        using var cursor = await client.GetAsync(new Uri($"{url}?cursor=abc", UriKind.Relative));
        using var sort = await client.GetAsync(new Uri($"{url}?sort=secret", UriKind.Relative));

        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }
}
