using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ConfirmTotpTests(HotelHost host)
{
    [Fact]
    public async Task The_right_code_turns_the_app_on()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var anonymous = host.Anonymous();

        await host.AuthenticatorAsync(member.Client);

        Assert.True((await member.Client.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("totpEnabled").GetBoolean());
        using var login = await anonymous.LoginAsync(member.Email);
        await login.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-required");
    }

    [Fact]
    public async Task Before_the_set_up_and_after_it_there_is_nothing_to_confirm()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var before = await ConfirmAsync(member.Client, "123456");
        var app = await host.AuthenticatorAsync(member.Client);
        using var after = await ConfirmAsync(member.Client, app.Code(host.Clock.GetUtcNow()));

        await before.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.totp-not-started");
        await after.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.totp-active");
    }

    [Fact]
    public async Task A_wrong_code_an_old_one_and_letters_turn_nothing_on()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var started = await member.Client.PostAsync("/api/v1/me/totp", new { });
        var app = new Authenticator((await started.JsonAsync()).Text("secret")!);
        var now = host.Clock.GetUtcNow();

        using var wrong = await ConfirmAsync(member.Client, app.WrongCode(now));
        using var old = await ConfirmAsync(member.Client, app.Code(now.AddMinutes(-5)));
        using var letters = await ConfirmAsync(member.Client, "12 345");

        var problem = await wrong.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.totp-wrong");
        Assert.Equal("code", problem.GetProperty("errors")[0].Text("name"));
        await old.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.totp-wrong");
        await letters.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.False((await member.Client.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("totpEnabled").GetBoolean());
    }

    [Fact]
    public async Task It_is_for_people()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");
        using var anonymous = host.Anonymous();

        using var refused = await ConfirmAsync(machine, "123456");
        using var nobody = await ConfirmAsync(anonymous, "123456");

        await refused.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.people-only");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    private static Task<HttpResponseMessage> ConfirmAsync(HttpClient client, string code) => client.PostAsync("/api/v1/me/totp/confirm", new { code });
}
