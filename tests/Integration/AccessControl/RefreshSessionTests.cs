using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Net.Http.Headers;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class RefreshSessionTests(HotelHost host)
{
    [Fact]
    public async Task The_cookie_continues_the_session_and_is_replaced()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        host.Clock.Advance(TimeSpan.FromMinutes(16));

        using var refreshed = await client.RefreshAsync(login.RefreshToken());

        await refreshed.ShouldBeAsync(HttpStatusCode.OK);
        var cookie = refreshed.RefreshCookie();
        Assert.NotEqual(login.RefreshToken(), cookie.Value.ToString());
        Assert.True(cookie.HttpOnly && cookie.Secure && cookie.SameSite == SameSiteMode.Strict);
        var body = await refreshed.JsonAsync();
        Assert.Equal(member.Id, body.GetProperty("user").Id());
        using var signedIn = host.Bearing(body.Text("accessToken"));
        using var me = await signedIn.GetAsync("/api/v1/me");
        await me.ShouldBeAsync(HttpStatusCode.OK);
        using var next = await client.RefreshAsync(cookie.Value.ToString());
        await next.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_tabs_may_refresh_at_once()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);

        var tabs = await Task.WhenAll(client.RefreshAsync(login.RefreshToken()), client.RefreshAsync(login.RefreshToken()));

        Assert.All(tabs, tab => Assert.Equal(HttpStatusCode.OK, tab.StatusCode));
        Assert.NotEqual(tabs[0].RefreshToken(), tabs[1].RefreshToken());
        Array.ForEach(tabs, tab => tab.Dispose());
    }

    [Fact]
    public async Task A_token_that_comes_again_later_ends_the_session_for_thief_and_owner()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var administrator = await host.AdministratorAsync();
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        using var owner = await client.RefreshAsync(login.RefreshToken());
        using var signedIn = host.Bearing((await owner.JsonAsync()).Text("accessToken"));
        host.Clock.Advance(TimeSpan.FromSeconds(11));

        using var thief = await client.RefreshAsync(login.RefreshToken());
        using var ownerAgain = await client.RefreshAsync(owner.RefreshToken());
        using var access = await signedIn.GetAsync("/api/v1/me");

        await thief.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.refresh-token-reused");
        Assert.False(thief.Headers.Contains("Set-Cookie"));
        await ownerAgain.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
        await access.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?actor={member.Id}&action=session.revoked"));
        Assert.Equal(HttpStatusCode.OK, (await member.Client.GetAsync("/api/v1/me")).StatusCode);
    }

    [Fact]
    public async Task Without_a_cookie_or_with_one_we_never_gave_there_is_no_session()
    {
        using var client = host.Anonymous();

        using var none = await client.RefreshAsync(null);
        using var invented = await client.RefreshAsync("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        await none.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
        await invented.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
    }

    [Fact]
    public async Task Refreshing_does_not_make_a_session_longer_than_a_working_day()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        host.Clock.Advance(TimeSpan.FromHours(11));
        using var late = await client.RefreshAsync(login.RefreshToken());
        await late.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal(login.RefreshCookie().Expires, late.RefreshCookie().Expires);
        host.Clock.Advance(TimeSpan.FromHours(1.1));

        using var over = await client.RefreshAsync(late.RefreshToken());

        await over.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
    }

    [Fact]
    public async Task Who_is_suspended_cannot_go_on()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var administrator = await host.AdministratorAsync();
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        using var suspended = await administrator.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        await suspended.ShouldBeAsync(HttpStatusCode.OK);

        using var refused = await client.RefreshAsync(login.RefreshToken());

        await refused.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
    }
}
