using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class SuspendStaffTests(HotelHost host)
{
    [Fact]
    public async Task The_next_request_of_a_suspended_person_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");

        using var suspended = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        using var next = await member.Client.GetAsync("/api/v1/me");

        await suspended.ShouldBeAsync(HttpStatusCode.OK);
        await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        var listed = Assert.Single(await manager.Client.AllAsync("/api/v1/staff"), person => person.Id() == member.Id);
        Assert.NotNull(listed.Text("suspendedAt"));
    }

    [Fact]
    public async Task Twice_is_refused_and_oneself_too()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");

        using var first = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        using var second = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        using var self = await manager.Client.PostAsync($"/api/v1/staff/{manager.Id}/suspend", new { });

        await first.ShouldBeAsync(HttpStatusCode.OK);
        await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.wrong-state");
        await self.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
    }

    [Fact]
    public async Task Whoever_works_at_another_hotel_too_is_beyond_and_whoever_works_only_there_is_not_there()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var shared = await host.MemberAsync(hotel, "frontDesk");
        await host.GrantAsync(shared.Id, other, "frontDesk");
        using var stranger = await host.MemberAsync(other, "frontDesk");

        using var both = await manager.Client.PostAsync($"/api/v1/staff/{shared.Id}/suspend", new { });
        using var foreign = await manager.Client.PostAsync($"/api/v1/staff/{stranger.Id}/suspend", new { });
        using var nobody = await manager.Client.PostAsync($"/api/v1/staff/{Guid.NewGuid()}/suspend", new { });

        await both.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        using var unharmed = await stranger.Client.GetAsync("/api/v1/me");
        await unharmed.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.PostAsync($"/api/v1/staff/{Guid.NewGuid()}/suspend", new { });

        await answer.ShouldLackAsync("staff:write");
    }
}
