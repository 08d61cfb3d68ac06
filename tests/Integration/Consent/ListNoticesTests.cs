using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class ListNoticesTests(HotelHost host)
{
    private const string Route = "/api/v1/consents/notices";

    [Fact]
    public async Task The_newest_version_comes_first_with_its_text_and_what_it_lacks()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        await manager.NoticeAsync(hotel);
        await manager.PostAsync(Route, new { hotelId = hotel, purposes = Array.Empty<object>() }, HttpStatusCode.Created);

        var items = (await manager.GetJsonAsync(Route)).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal([2, 1], items.Select(notice => notice.GetProperty("version").GetInt32()));
        Assert.Equal(7, items[0].GetProperty("missing").GetArrayLength());
        Assert.Equal(0, items[1].GetProperty("missing").GetArrayLength());
        Assert.Equal("Privacy notice", items[1].GetProperty("content").GetProperty("title").Text("en"));
        Assert.Matches("^[0-9a-f]{64}$", items[1].Text("digest"));
        Assert.NotNull(items[1].Text("publishedAt"));
        Assert.Null(items[0].Text("publishedAt"));
    }

    [Fact]
    public async Task Pages_filters_order_and_csv()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        for (var i = 0; i < 3; i++)
        {
            await manager.NoticeAsync(hotel);
        }

        var ascending = await manager.PagesAsync($"{Route}?sort=version");
        var inForce = await manager.GetJsonAsync($"{Route}?hotelId={hotel}&status=published");
        var csv = await manager.CsvAsync(Route);

        Assert.Equal([1, 2, 3], ascending.Select(notice => notice.GetProperty("version").GetInt32()));
        Assert.Equal(3, Assert.Single(inForce.GetProperty("items").EnumerateArray()).GetProperty("version").GetInt32());
        Assert.StartsWith("id,hotelId,version,status,", csv[0], StringComparison.Ordinal);
        Assert.Equal(4, csv.Count);
        await manager.ShouldRefuseOtherCursorsAndOrdersAsync(Route);
    }

    [Fact]
    public async Task Notices_of_another_hotel_do_not_show()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        await manager.NoticeAsync(hotel);

        Assert.Empty((await elsewhere.GetJsonAsync(Route)).GetProperty("items").EnumerateArray());
        Assert.Empty((await elsewhere.GetJsonAsync($"{Route}?hotelId={hotel}")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var outsider = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Outsider);

        using var answer = await outsider.GetAsync(Route);

        await answer.ShouldLackAsync("consents:read");
    }
}
