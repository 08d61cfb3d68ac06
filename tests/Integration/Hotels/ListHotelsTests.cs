using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Hotels;

[Collection(HostCollection.Name)]
public sealed class ListHotelsTests(HotelHost host)
{
    [Fact]
    public async Task Staff_see_only_the_hotel_they_work_for()
    {
        var mine = await host.HotelAsync();
        await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(mine, "frontDesk");

        var listed = await frontDesk.GetJsonAsync("/api/v1/hotels?count=true");

        Assert.Equal(mine, Assert.Single(listed.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(1, listed.GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        for (var i = 0; i < 5; i++)
        {
            await host.HotelAsync();
        }

        host.Clock.Advance(TimeSpan.FromSeconds(2));
        using var administrator = await host.AdministratorAsync();
        var seen = new List<Guid>();
        for (string? cursor = null, sort = "-createdAt"; ;)
        {
            var page = await administrator.GetJsonAsync($"/api/v1/hotels?limit=2&sort={sort}&count=true{(cursor is null ? "" : $"&cursor={cursor}")}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(hotel => hotel.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("nextCursor").GetString();
            if (cursor is null)
            {
                Assert.Equal(page.GetProperty("total").GetInt64(), seen.Count);
                break;
            }
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        using var cursor = await administrator.GetAsync(new Uri("/api/v1/hotels?cursor=abc", UriKind.Relative));
        using var sort = await administrator.GetAsync(new Uri("/api/v1/hotels?sort=id;drop", UriKind.Relative));

        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }

    [Fact]
    public async Task The_whole_list_streams_as_csv()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(hotel, "frontDesk");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/hotels");
        request.Headers.Accept.ParseAdd("text/csv");

        using var answer = await frontDesk.SendAsync(request);

        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("id,code,name", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(hotel.ToString(), Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
    }
}
