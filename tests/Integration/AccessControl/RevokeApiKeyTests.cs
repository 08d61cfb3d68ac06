using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class RevokeApiKeyTests(HotelHost host)
{
    [Fact]
    public async Task A_revoked_key_is_refused_by_the_process_that_revoked_it_at_once()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var machine = await host.MachineAsync(hotel, "guests:read");
        using var before = await machine.GetAsync("/api/v1/guests");
        await before.ShouldBeAsync(HttpStatusCode.OK);
        var key = Assert.Single(await manager.Client.AllAsync("/api/v1/api-keys")).Text("id");

        using var revoked = await manager.Client.DeleteAsync($"/api/v1/api-keys/{key}");
        using var after = await machine.GetAsync("/api/v1/guests");
        using var again = await manager.Client.DeleteAsync($"/api/v1/api-keys/{key}");

        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        await again.ShouldBeAsync(HttpStatusCode.OK);
        Assert.NotNull(Assert.Single(await manager.Client.AllAsync("/api/v1/api-keys")).Text("revokedAt"));
    }

    [Fact]
    public async Task Another_process_takes_it_for_a_second_at_most()
    {
        var hotel = await host.HotelAsync();
        await using var second = host.Beside();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var made = await host.MachineAsync(hotel, "guests:read");
        using var machine = second.Anonymous();
        machine.DefaultRequestHeaders.Add("X-Api-Key", made.DefaultRequestHeaders.GetValues("X-Api-Key"));
        using var before = await machine.GetAsync("/api/v1/guests");
        await before.ShouldBeAsync(HttpStatusCode.OK);
        var key = Assert.Single(await manager.Client.AllAsync("/api/v1/api-keys")).Text("id");

        using var revoked = await manager.Client.DeleteAsync($"/api/v1/api-keys/{key}");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        using var after = await machine.GetAsync("/api/v1/guests");

        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Fact]
    public async Task Keys_of_another_hotel_are_not_there_and_go_on()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        var other = await host.HotelAsync();
        using var machine = await host.MachineAsync(other, "guests:read");
        using var administrator = await host.AdministratorAsync();
        var key = Assert.Single(await administrator.AllAsync($"/api/v1/api-keys?hotelId={other}")).Text("id");

        using var foreign = await manager.Client.DeleteAsync($"/api/v1/api-keys/{key}");
        using var none = await manager.Client.DeleteAsync($"/api/v1/api-keys/{Guid.NewGuid()}");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        using var still = await machine.GetAsync("/api/v1/guests");

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await none.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await still.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.DeleteAsync($"/api/v1/api-keys/{Guid.NewGuid()}");

        await answer.ShouldLackAsync("api-keys:write");
    }
}
