using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListReviewItemsTests(HotelHost host)
{
    [Fact]
    public async Task Pages_in_any_order_hold_every_position_once()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        var url = $"{ReviewGiven.Route}/{await manager.Client.ReviewAsync(hotel)}/items";

        foreach (var sort in new[] { "personName", "-positionCode" })
        {
            var items = await manager.Client.PagesAsync($"{url}?sort={sort}");
            Assert.Equal(items.Count, items.Select(item => item.Id("grantId")).Distinct().Count());
            var item = Assert.Single(items, each => each.Id("personId") == member.Id);
            Assert.Equal(("李明", "frontDesk"), (item.Text("personName"), item.Text("positionCode")));
            Assert.InRange(item.GetProperty("lastUsedAt").GetDateTimeOffset(), host.Clock.GetUtcNow().AddMinutes(-5), host.Clock.GetUtcNow());
        }

        await manager.Client.ShouldRefuseOtherCursorsAndOrdersAsync(url);
    }

    [Fact]
    public async Task Another_hotel_s_and_an_unknown_one_are_not_there()
    {
        using var administrator = await host.AdministratorAsync();
        using var officer = await host.MemberAsync(await host.HotelAsync(), "privacyOfficer");
        var foreign = await administrator.ReviewAsync(await host.HotelAsync());

        foreach (var review in new[] { foreign, Guid.NewGuid() })
        {
            using var answer = await officer.Client.GetAsync($"{ReviewGiven.Route}/{review}/items");
            await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        }
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.GetAsync($"{ReviewGiven.Route}/{Guid.NewGuid()}/items");

        await answer.ShouldLackAsync("staff:read");
    }
}
