using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ResetTotpTests(HotelHost host)
{
    [Fact]
    public async Task The_lost_app_is_taken_away_and_the_sessions_end()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        await host.AuthenticatorAsync(member.Client);

        using var reset = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/reset-totp", new { });
        using var session = await member.Client.GetAsync("/api/v1/me");

        await reset.ShouldBeAsync(HttpStatusCode.OK);
        await session.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        using var again = await host.SignInAsync(member.Email, Member.Password);
        await host.AuthenticatorAsync(again);
    }

    [Fact]
    public async Task Without_an_app_there_is_nothing_to_take_and_one_s_own_stays()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        await host.AuthenticatorAsync(manager.Client);
        using var member = await host.MemberAsync(hotel, "frontDesk");

        using var none = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/reset-totp", new { });
        using var own = await manager.Client.PostAsync($"/api/v1/staff/{manager.Id}/reset-totp", new { });

        await none.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.wrong-state");
        await own.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
    }

    [Fact]
    public async Task Nobody_weakens_the_sign_in_of_those_who_hold_more()
    {
        var hotel = await host.HotelAsync();
        using var hr = await host.MemberAsync(hotel, "hrManager");
        using var manager = await host.MemberAsync(hotel, "generalManager");
        await host.AuthenticatorAsync(manager.Client);

        using var answer = await hr.Client.PostAsync($"/api/v1/staff/{manager.Id}/reset-totp", new { });

        await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
    }

    [Fact]
    public async Task People_of_another_hotel_are_not_there()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        using var stranger = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var foreign = await manager.Client.PostAsync($"/api/v1/staff/{stranger.Id}/reset-totp", new { });

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.PostAsync($"/api/v1/staff/{Guid.NewGuid()}/reset-totp", new { });

        await answer.ShouldLackAsync("staff:write");
    }
}
