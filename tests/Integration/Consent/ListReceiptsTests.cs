using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class ListReceiptsTests(HotelHost host)
{
    private const string Route = "/api/v1/consents/receipts";

    [Fact]
    public async Task A_receipt_tells_who_decided_what_when_where_and_whether_it_still_counts()
    {
        using var scene = await host.ConsentSceneAsync();
        var before = host.Clock.GetUtcNow().AddSeconds(-1);
        var first = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest, granted: false)).Id();

        var items = (await scene.Manager.GetJsonAsync($"{Route}?guestId={scene.Guest}")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal([(second, false, true), (first, true, false)], items.Select(item => (item.Id(), item.GetProperty("granted").GetBoolean(), item.GetProperty("current").GetBoolean())));
        Assert.All(items, item => Assert.Equal((scene.Guest, scene.Notice, "marketing", "frontDesk", "zh-CN"), (item.Id("guestId"), item.Id("noticeId"), item.Text("purpose")!, item.Text("channel")!, item.Text("language")!)));
        Assert.InRange(items[1].GetProperty("decidedAt").GetDateTimeOffset(), before, host.Clock.GetUtcNow());
        Assert.Equal(items[1].GetProperty("decidedAt").GetDateTimeOffset().AddDays(3 * 365), items[1].GetProperty("expiresAt").GetDateTimeOffset());
        Assert.Null(items[0].Text("expiresAt"));
    }

    [Fact]
    public async Task Pages_filters_and_csv()
    {
        using var scene = await host.ConsentSceneAsync(ConsentGiven.Purpose("marketing"), ConsentGiven.Purpose("profiling"));
        var second = await scene.Manager.GuestAsync(scene.Hotel);
        Guid[] receipts =
        [
            (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id(),
            (await scene.Manager.DecideAsync(scene.Notice, scene.Guest, purpose: "profiling")).Id(),
            (await scene.Manager.DecideAsync(scene.Notice, second)).Id(),
        ];

        var pages = await scene.Manager.PagesAsync($"{Route}?sort=decidedAt");
        var ofGuest = await scene.Manager.PagesAsync($"{Route}?hotelId={scene.Hotel}&guestId={scene.Guest}");
        var ofPurpose = await scene.Manager.PagesAsync($"{Route}?purpose=profiling");
        var csv = await scene.Manager.CsvAsync($"{Route}?guestId={second}");

        Assert.Equal(receipts.Order(), pages.Select(item => item.Id()).Order());
        Assert.Equal(receipts[..2].Order(), ofGuest.Select(item => item.Id()).Order());
        Assert.Equal(receipts[1], Assert.Single(ofPurpose).Id());
        Assert.StartsWith("id,hotelId,guestId,", csv[0], StringComparison.Ordinal);
        Assert.StartsWith(receipts[2].ToString(), Assert.Single(csv.Skip(1)), StringComparison.Ordinal);
        await scene.Manager.ShouldRefuseOtherCursorsAndOrdersAsync(Route);
    }

    [Fact]
    public async Task Receipts_of_another_hotel_do_not_show()
    {
        using var scene = await host.ConsentSceneAsync();
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);

        Assert.Empty(await elsewhere.PagesAsync($"{Route}?guestId={scene.Guest}"));
        Assert.Empty(await elsewhere.PagesAsync($"{Route}?hotelId={scene.Hotel}"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");

        using var answer = await machine.GetAsync(Route);

        await answer.ShouldLackAsync("consents:read");
    }
}
