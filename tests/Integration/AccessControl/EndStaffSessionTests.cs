using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class EndStaffSessionTests(HotelHost host)
{
    [Fact]
    public async Task The_session_ends_at_once_and_the_person_can_go_on_elsewhere()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var lost = await host.SignInAsync(member.Email, Member.Password);
        var id = (await lost.AllAsync("/api/v1/me/sessions")).Single(session => session.GetProperty("isCurrent").GetBoolean()).Id();

        using var ended = await EndAsync(manager, member.Id, id);
        using var next = await lost.GetAsync("/api/v1/me");
        using var elsewhere = await member.Client.GetAsync("/api/v1/me");
        using var again = await EndAsync(manager, member.Id, id);

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        await elsewhere.ShouldBeAsync(HttpStatusCode.OK);
        await again.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        using var administrator = await host.AdministratorAsync();
        Assert.Equal(id, Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?actor={manager.Id}&action=session.ended")).GetProperty("subject").Id());
    }

    [Fact]
    public async Task Only_of_people_one_may_decide_over_and_only_their_own()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var stranger = await host.MemberAsync(other, "frontDesk");
        using var shared = await host.MemberAsync(hotel, "frontDesk");
        await host.GrantAsync(shared.Id, other, "frontDesk");

        using var desk = await EndAsync(member, manager.Id, await SessionAsync(manager));
        using var foreign = await EndAsync(manager, stranger.Id, await SessionAsync(stranger));
        using var mixed = await EndAsync(manager, member.Id, await SessionAsync(stranger));
        using var beyond = await EndAsync(manager, shared.Id, await SessionAsync(shared));
        using var own = await EndAsync(manager, manager.Id, await SessionAsync(manager));

        await desk.ShouldLackAsync("staff:write");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await mixed.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await beyond.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await own.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
        foreach (var unharmed in new[] { manager, stranger, shared })
        {
            using var next = await unharmed.Client.GetAsync("/api/v1/me");
            await next.ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    private static Task<HttpResponseMessage> EndAsync(Member by, Guid person, Guid session) =>
        by.Client.DeleteAsync(new Uri($"/api/v1/staff/{person}/sessions/{session}", UriKind.Relative));

    private static async Task<Guid> SessionAsync(Member member) => Assert.Single(await member.Client.AllAsync("/api/v1/me/sessions")).Id();
}
