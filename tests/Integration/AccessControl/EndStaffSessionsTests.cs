using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class EndStaffSessionsTests(HotelHost host)
{
    [Fact]
    public async Task All_end_at_once_and_the_person_can_sign_in_again()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var second = await host.SignInAsync(member.Email, Member.Password);

        using var ended = await EndAsync(manager, member.Id);

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal(2, (await ended.JsonAsync()).GetProperty("ended").GetInt32());
        foreach (var client in new[] { member.Client, second })
        {
            using var next = await client.GetAsync("/api/v1/me");
            await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        }

        using var back = await host.SignInAsync(member.Email, Member.Password);
        Assert.Single(await manager.Client.AllAsync($"/api/v1/staff/{member.Id}/sessions"));
        using var administrator = await host.AdministratorAsync();
        Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?actor={manager.Id}&action=session.allEnded"));
    }

    [Fact]
    public async Task Only_of_people_one_may_decide_over()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var stranger = await host.MemberAsync(other, "frontDesk");
        using var shared = await host.MemberAsync(hotel, "frontDesk");
        await host.GrantAsync(shared.Id, other, "frontDesk");

        using var desk = await EndAsync(member, manager.Id);
        using var foreign = await EndAsync(manager, stranger.Id);
        using var beyond = await EndAsync(manager, shared.Id);
        using var own = await EndAsync(manager, manager.Id);

        await desk.ShouldLackAsync("staff:write");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await beyond.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await own.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
        foreach (var unharmed in new[] { manager, stranger, shared })
        {
            using var next = await unharmed.Client.GetAsync("/api/v1/me");
            await next.ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    private static Task<HttpResponseMessage> EndAsync(Member by, Guid person) => by.Client.DeleteAsync(new Uri($"/api/v1/staff/{person}/sessions", UriKind.Relative));
}
