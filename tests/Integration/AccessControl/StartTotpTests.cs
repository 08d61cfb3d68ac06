using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class StartTotpTests(HotelHost host)
{
    [Fact]
    public async Task A_secret_is_given_as_text_and_link_and_counts_only_once_confirmed()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var anonymous = host.Anonymous();

        using var first = await member.Client.PostAsync("/api/v1/me/totp", new { });
        using var second = await member.Client.PostAsync("/api/v1/me/totp", new { });

        await first.ShouldBeAsync(HttpStatusCode.OK);
        await second.ShouldBeAsync(HttpStatusCode.OK);
        var (old, current) = (await first.JsonAsync(), await second.JsonAsync());
        Assert.Matches("^[A-Z2-7]{32}$", current.Text("secret"));
        Assert.NotEqual(old.Text("secret"), current.Text("secret"));
        Assert.StartsWith("otpauth://totp/HotelPrivacy:", current.Text("otpauthUri"), StringComparison.Ordinal);
        Assert.Contains($"secret={current.Text("secret")}", current.Text("otpauthUri"), StringComparison.Ordinal);
        using var login = await anonymous.LoginAsync(member.Email);
        await login.ShouldBeAsync(HttpStatusCode.OK);
        using var withOld = await member.Client.PostAsync("/api/v1/me/totp/confirm", new { code = new Authenticator(old.Text("secret")!).Code(host.Clock.GetUtcNow()) });
        await withOld.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.totp-wrong");
    }

    [Fact]
    public async Task An_app_in_use_is_not_replaced_behind_its_owner_s_back()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        await host.AuthenticatorAsync(member.Client);

        using var again = await member.Client.PostAsync("/api/v1/me/totp", new { });

        await again.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.totp-active");
    }

    [Fact]
    public async Task It_is_for_people()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");
        using var anonymous = host.Anonymous();

        using var refused = await machine.PostAsync("/api/v1/me/totp", new { });
        using var nobody = await anonymous.PostAsync("/api/v1/me/totp", new { });

        await refused.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.people-only");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
