using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListStaffSessionsTests(HotelHost host)
{
    [Fact]
    public async Task Whoever_may_end_them_sees_them()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var second = await host.SignInAsync(member.Email, Member.Password);

        var sessions = await manager.Client.AllAsync($"/api/v1/staff/{member.Id}/sessions");

        Assert.Equal((await second.AllAsync("/api/v1/me/sessions")).Select(session => session.Id()), sessions.Select(session => session.Id()));
        Assert.All(sessions, session => Assert.False(session.GetProperty("isCurrent").GetBoolean()));
        Assert.Equal(3, (await manager.Client.CsvAsync($"/api/v1/staff/{member.Id}/sessions")).Count);
        await manager.Client.ShouldRefuseOtherCursorsAndOrdersAsync($"/api/v1/staff/{member.Id}/sessions");
    }

    [Fact]
    public async Task Nobody_else_does()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var stranger = await host.MemberAsync(other, "frontDesk");
        using var shared = await host.MemberAsync(hotel, "frontDesk");
        await host.GrantAsync(shared.Id, other, "frontDesk");

        using var desk = await member.Client.GetAsync($"/api/v1/staff/{manager.Id}/sessions");
        using var foreign = await manager.Client.GetAsync($"/api/v1/staff/{stranger.Id}/sessions");
        using var beyond = await manager.Client.GetAsync($"/api/v1/staff/{shared.Id}/sessions");
        using var own = await manager.Client.GetAsync($"/api/v1/staff/{manager.Id}/sessions");

        await desk.ShouldLackAsync("staff:write");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await beyond.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await own.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
    }
}
