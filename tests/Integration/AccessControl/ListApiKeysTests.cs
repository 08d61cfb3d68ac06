using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListApiKeysTests(HotelHost host)
{
    [Fact]
    public async Task Keys_are_listed_with_their_scopes_and_last_use_but_never_themselves()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var machine = await host.MachineAsync(hotel, "guests:write", "guests:read");
        var key = machine.DefaultRequestHeaders.GetValues("X-Api-Key").Single();
        var before = Assert.Single(await manager.Client.AllAsync("/api/v1/api-keys"));

        using var use = await machine.GetAsync("/api/v1/guests");
        await use.ShouldBeAsync(HttpStatusCode.OK);

        var after = Assert.Single(await manager.Client.AllAsync("/api/v1/api-keys"));
        Assert.Null(before.Text("lastUsedAt"));
        Assert.NotNull(after.Text("lastUsedAt"));
        Assert.Equal(("pms", hotel), (after.Text("name"), after.GetProperty("hotelId").GetGuid()));
        Assert.Equal(["guests:read", "guests:write"], after.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!));
        Assert.DoesNotContain(key["hp_".Length..], after.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_hotel_is_empty()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        var other = await host.HotelAsync();
        using var machine = await host.MachineAsync(other, "guests:read");

        Assert.Empty(await manager.Client.AllAsync("/api/v1/api-keys"));
        Assert.Empty(await manager.Client.AllAsync($"/api/v1/api-keys?hotelId={other}"));
    }

    [Fact]
    public async Task A_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        using var cursor = await administrator.GetAsync("/api/v1/api-keys?cursor=abc");
        using var sort = await administrator.GetAsync("/api/v1/api-keys?sort=keySha256");

        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.GetAsync("/api/v1/api-keys");

        await answer.ShouldLackAsync("api-keys:read");
    }
}
