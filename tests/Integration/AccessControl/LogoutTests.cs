using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class LogoutTests(HotelHost host)
{
    [Fact]
    public async Task The_cookie_s_session_ends_and_the_cookie_is_taken_away()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        using var signedIn = host.Bearing((await login.JsonAsync()).Text("accessToken"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/logout");
        request.Headers.Add("Cookie", $"hotelprivacy-refresh={login.RefreshToken()}");

        using var logout = await client.SendAsync(request);
        using var access = await signedIn.GetAsync("/api/v1/me");
        using var refresh = await client.RefreshAsync(login.RefreshToken());

        await logout.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("", logout.RefreshToken());
        Assert.True(logout.RefreshCookie().Expires < host.Clock.GetUtcNow());
        await access.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        await refresh.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.session-ended");
        using var elsewhere = await member.Client.GetAsync("/api/v1/me");
        await elsewhere.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_cookie_the_session_of_the_access_token_ends()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var administrator = await host.AdministratorAsync();

        using var logout = await member.Client.PostAsync("/api/v1/auth/logout", new { });
        using var access = await member.Client.GetAsync("/api/v1/me");

        await logout.ShouldBeAsync(HttpStatusCode.OK);
        await access.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?actor={member.Id}&action=session.closed"));
    }

    [Fact]
    public async Task Done_twice_or_by_nobody_it_is_done()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var anonymous = host.Anonymous();

        using var first = await member.Client.PostAsync("/api/v1/auth/logout", new { });
        using var second = await member.Client.PostAsync("/api/v1/auth/logout", new { });
        using var nobody = await anonymous.PostAsync("/api/v1/auth/logout", new { });

        await first.ShouldBeAsync(HttpStatusCode.OK);
        await second.ShouldBeAsync(HttpStatusCode.OK);
        await nobody.ShouldBeAsync(HttpStatusCode.OK);
    }
}
