using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListMySessionsTests(HotelHost host)
{
    private const string Url = "/api/v1/me/sessions";

    [Fact]
    public async Task Each_sign_in_that_lasts_is_there_with_its_times_and_address_and_this_one_is_marked()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var client = host.Anonymous();
        using var login = await client.LoginAsync(member.Email);
        using var second = host.Bearing((await login.JsonAsync()).Text("accessToken"));

        var before = await second.AllAsync(Url);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        using var refreshed = await client.RefreshAsync(login.RefreshToken());
        var after = await second.AllAsync(Url);

        Assert.Equal([true, false], before.Select(session => session.GetProperty("isCurrent").GetBoolean()));
        Assert.All(before, session => Assert.Contains(session.Text("address"), new[] { "127.0.0.1", "::1", "::ffff:127.0.0.1" }));
        Assert.All(before, session => Assert.Equal(session.Text("createdAt"), session.Text("lastUsedAt")));
        Assert.All(before, session => Assert.Equal(TimeSpan.FromHours(12), session.GetProperty("expiresAt").GetDateTimeOffset() - session.GetProperty("createdAt").GetDateTimeOffset()));
        Assert.InRange(after[0].GetProperty("lastUsedAt").GetDateTimeOffset() - after[0].GetProperty("createdAt").GetDateTimeOffset(), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3));
        Assert.Equal(before[1].Text("lastUsedAt"), after[1].Text("lastUsedAt"));
    }

    [Fact]
    public async Task What_has_ended_is_not_there()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var second = await host.SignInAsync(member.Email, Member.Password);
        using var left = await second.PostAsync("/api/v1/auth/logout", new { });

        var sessions = await member.Client.AllAsync(Url);

        Assert.True(Assert.Single(sessions).GetProperty("isCurrent").GetBoolean());
    }

    [Fact]
    public async Task It_is_a_list_like_any_other()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var second = await host.SignInAsync(member.Email, Member.Password);
        using var third = await host.SignInAsync(member.Email, Member.Password);

        Assert.Equal(3, (await member.Client.PagesAsync($"{Url}?sort=createdAt")).Count);
        Assert.Equal(4, (await member.Client.CsvAsync(Url)).Count);
        await member.Client.ShouldRefuseOtherCursorsAndOrdersAsync(Url);
    }

    [Fact]
    public async Task A_machine_has_none()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.GetAsync(Url);

        await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.people-only");
    }
}
