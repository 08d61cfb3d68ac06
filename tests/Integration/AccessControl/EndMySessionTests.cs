using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class EndMySessionTests(HotelHost host)
{
    private const string Url = "/api/v1/me/sessions";

    [Fact]
    public async Task The_session_ends_at_once_and_the_others_go_on()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        using var lost = host.Bearing((await login.JsonAsync()).Text("accessToken"));
        var id = (await member.Client.AllAsync(Url)).Single(session => !session.GetProperty("isCurrent").GetBoolean()).Id();

        using var ended = await member.Client.DeleteAsync(new Uri($"{Url}/{id}", UriKind.Relative));
        using var next = await lost.GetAsync("/api/v1/me");
        using var refreshed = await client.RefreshAsync(login.RefreshToken());

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        await refreshed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
        Assert.Single(await member.Client.AllAsync(Url));
        using var administrator = await host.AdministratorAsync();
        Assert.Equal(id, Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?actor={member.Id}&action=session.ended")).GetProperty("subject").Id());
    }

    [Fact]
    public async Task Somebody_else_s_and_one_that_has_ended_are_not_there()
    {
        var hotel = await host.HotelAsync();
        using var member = await host.MemberAsync(hotel, "generalManager");
        using var other = await host.MemberAsync(hotel, "frontDesk");
        using var second = await host.SignInAsync(member.Email, Member.Password);
        var foreign = Assert.Single(await other.Client.AllAsync(Url)).Id();
        var own = (await second.AllAsync(Url)).Single(session => session.GetProperty("isCurrent").GetBoolean()).Id();
        using var first = await member.Client.DeleteAsync(new Uri($"{Url}/{own}", UriKind.Relative));
        await first.ShouldBeAsync(HttpStatusCode.OK);

        foreach (var id in new[] { foreign, own, Guid.NewGuid() })
        {
            using var answer = await member.Client.DeleteAsync(new Uri($"{Url}/{id}", UriKind.Relative));
            await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        }

        using var unharmed = await other.Client.GetAsync("/api/v1/me");
        await unharmed.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_machine_has_none()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.DeleteAsync(new Uri($"{Url}/{Guid.NewGuid()}", UriKind.Relative));

        await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.people-only");
    }
}
