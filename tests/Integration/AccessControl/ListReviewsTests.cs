using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListReviewsTests(HotelHost host)
{
    [Fact]
    public async Task Each_says_how_far_it_has_come()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var second = await host.MemberAsync(hotel, "itManager");
        using var leaving = await host.MemberAsync(hotel, "hrManager");
        var first = await manager.Client.ReviewAsync(hotel);
        using var revoked = await manager.Client.DecideAsync(first, (await manager.Client.ItemOfAsync(first, leaving.Id)).Id(), "revoke");
        var half = Assert.Single(await manager.Client.AllAsync($"{ReviewGiven.Route}?hotelId={hotel}"));
        await manager.KeepAllAsync(second, first);
        using var completed = await manager.Client.PostAsync($"{ReviewGiven.Route}/{first}/complete", new { });
        await completed.ShouldBeAsync(HttpStatusCode.OK);
        var next = await manager.Client.ReviewAsync(hotel);

        var listed = await manager.Client.PagesAsync($"{ReviewGiven.Route}?hotelId={hotel}");

        Assert.Equal(("open", 1, 1), (half.Text("state"), half.GetProperty("decided").GetInt32(), half.GetProperty("revoked").GetInt32()));
        Assert.Equal([next, first], listed.Select(review => review.Id()));
        Assert.Equal(["open", "completed"], listed.Select(review => review.Text("state")));
        Assert.Equal(listed[1].GetProperty("items").GetInt32(), listed[1].GetProperty("decided").GetInt32());
        Assert.Equal("李明", listed[1].Text("completedBy"));
        Assert.Equal(next, Assert.Single(await manager.Client.AllAsync($"{ReviewGiven.Route}?hotelId={hotel}&state=open")).Id());
    }

    [Fact]
    public async Task Another_hotel_is_empty()
    {
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        var other = await host.HotelAsync();
        await administrator.ReviewAsync(other);

        Assert.Empty(await manager.Client.AllAsync($"{ReviewGiven.Route}?hotelId={other}"));
        Assert.Empty(await manager.Client.AllAsync(ReviewGiven.Route));
    }

    [Fact]
    public async Task A_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        await administrator.ShouldRefuseOtherCursorsAndOrdersAsync(ReviewGiven.Route);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.GetAsync(ReviewGiven.Route);

        await answer.ShouldLackAsync("staff:read");
    }
}
