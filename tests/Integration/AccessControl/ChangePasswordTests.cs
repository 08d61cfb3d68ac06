using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ChangePasswordTests(HotelHost host)
{
    private const string NewPassword = "another long passphrase 8";

    [Fact]
    public async Task The_new_password_counts_and_the_other_sessions_end()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var elsewhere = await host.SignInAsync(member.Email, Member.Password);
        using var anonymous = host.Anonymous();

        using var changed = await ChangeAsync(member, Member.Password, NewPassword);

        await changed.ShouldBeAsync(HttpStatusCode.OK);
        using var own = await member.Client.GetAsync("/api/v1/me");
        await own.ShouldBeAsync(HttpStatusCode.OK);
        using var other = await elsewhere.GetAsync("/api/v1/me");
        await other.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        using var old = await anonymous.LoginAsync(member.Email);
        await old.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        using var signIn = await anonymous.LoginAsync(member.Email, NewPassword);
        await signIn.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guessing_the_current_password_locks_like_failed_sign_ins()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await ChangeAsync(member, "not the passphrase at all", NewPassword);
            var problem = await wrong.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.wrong-password");
            Assert.Equal("currentPassword", problem.GetProperty("errors")[0].Text("name"));
        }

        using var locked = await ChangeAsync(member, Member.Password, NewPassword);
        using var anonymous = host.Anonymous();
        using var login = await anonymous.LoginAsync(member.Email);

        await locked.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
        Assert.NotNull(locked.Headers.RetryAfter);
        await login.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
    }

    [Fact]
    public async Task The_old_password_the_address_and_a_short_one_are_refused()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var same = await ChangeAsync(member, Member.Password, Member.Password);
        using var address = await ChangeAsync(member, Member.Password, $"my {member.Email.Split('@')[0]} 2026");
        using var brief = await ChangeAsync(member, Member.Password, "eleven chr.");

        await same.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.weak-password");
        await address.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.weak-password");
        var problem = await brief.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("newPassword", problem.GetProperty("errors")[0].Text("name"));
        Assert.DoesNotContain("eleven", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_have_no_password_and_nobody_has_none()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");
        using var anonymous = host.Anonymous();
        var body = new { currentPassword = Member.Password, newPassword = NewPassword };

        using var refused = await machine.PostAsync("/api/v1/me/password", body);
        using var nobody = await anonymous.PostAsync("/api/v1/me/password", body);

        await refused.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.people-only");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    private static Task<HttpResponseMessage> ChangeAsync(Member member, string currentPassword, string newPassword) =>
        member.Client.PostAsync("/api/v1/me/password", new { currentPassword, newPassword });
}
