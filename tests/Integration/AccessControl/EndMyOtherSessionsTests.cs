using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class EndMyOtherSessionsTests(HotelHost host)
{
    private const string Url = "/api/v1/me/sessions";

    [Fact]
    public async Task All_but_the_one_that_asks_end_at_once()
    {
        var hotel = await host.HotelAsync();
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var second = await host.SignInAsync(member.Email, Member.Password);
        using var third = await host.SignInAsync(member.Email, Member.Password);
        using var colleague = await host.MemberAsync(hotel, "frontDesk");

        using var ended = await member.Client.DeleteAsync(new Uri(Url, UriKind.Relative));

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal(2, (await ended.JsonAsync()).GetProperty("ended").GetInt32());
        foreach (var other in new[] { second, third })
        {
            using var next = await other.GetAsync("/api/v1/me");
            await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        }

        Assert.True(Assert.Single(await member.Client.AllAsync(Url)).GetProperty("isCurrent").GetBoolean());
        Assert.Single(await colleague.Client.AllAsync(Url));
        using var administrator = await host.AdministratorAsync();
        Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?actor={member.Id}&action=session.othersEnded"));
    }

    [Fact]
    public async Task A_machine_has_none()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.DeleteAsync(new Uri(Url, UriKind.Relative));

        await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.people-only");
    }
}
