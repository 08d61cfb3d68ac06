using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Net.Http.Headers;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class LoginTests(HotelHost host)
{
    [Fact]
    public async Task A_person_signs_in_whatever_the_case_of_the_address()
    {
        var hotel = await host.HotelAsync();
        using var member = await host.MemberAsync(hotel, "frontDesk");
        using var anonymous = host.Anonymous();
        var before = host.Clock.GetUtcNow();

        using var answer = await anonymous.LoginAsync(member.Email.ToUpperInvariant());

        await answer.ShouldBeAsync(HttpStatusCode.OK);
        var body = await answer.JsonAsync();
        Assert.Equal("Bearer", body.Text("tokenType"));
        Assert.InRange(body.GetProperty("expiresAt").GetDateTimeOffset(), before.AddMinutes(14), before.AddMinutes(16));
        var user = body.GetProperty("user");
        Assert.Equal((member.Id, member.Email, "李明"), (user.Id(), user.Text("email"), user.Text("name")));
        Assert.Equal(["frontDesk"], user.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        using var signedIn = host.Bearing(body.Text("accessToken"));
        Assert.Equal(member.Id, (await signedIn.GetJsonAsync("/api/v1/me")).GetProperty("user").Id());
    }

    [Fact]
    public async Task The_refresh_token_travels_only_as_a_cookie_that_no_script_and_no_other_site_can_use()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var anonymous = host.Anonymous();

        using var answer = await anonymous.LoginAsync(member.Email);

        var cookie = answer.RefreshCookie();
        Assert.True(cookie.HttpOnly);
        Assert.True(cookie.Secure);
        Assert.Equal(SameSiteMode.Strict, cookie.SameSite);
        Assert.Equal("/api/v1/auth", cookie.Path.ToString());
        Assert.InRange(cookie.Expires!.Value, host.Clock.GetUtcNow().AddHours(11), host.Clock.GetUtcNow().AddHours(13));
        Assert.DoesNotContain(cookie.Value.ToString(), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_read_alike_and_are_audited_without_the_address()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var administrator = await host.AdministratorAsync();
        using var anonymous = host.Anonymous();

        using var wrong = await anonymous.LoginAsync(member.Email, "not the passphrase at all");
        using var unknown = await anonymous.LoginAsync(AccessGiven.NewEmail());

        var first = await wrong.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        var second = await unknown.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        Assert.Equal(first.Text("title"), second.Text("title"));
        Assert.False(wrong.Headers.Contains("Set-Cookie"));
        var entry = Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?guestId={member.Id}&action=session.refused"));
        Assert.DoesNotContain(member.Email, entry.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Wrong_passwords_lock_the_address_for_the_configured_time_and_no_longer()
    {
        await using var server = host.Beside(("HotelPrivacy:SignIn:LockAfterFailures", "3"), ("HotelPrivacy:SignIn:LockFor", "00:02:00"));
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = server.Anonymous();
        for (var i = 0; i < 3; i++)
        {
            using var failed = await client.LoginAsync(member.Email, "not the passphrase at all");
            await failed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        }

        using var locked = await client.LoginAsync(member.Email);
        host.Clock.Advance(TimeSpan.FromSeconds(90));
        using var stillLocked = await client.LoginAsync(member.Email);
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        using var released = await client.LoginAsync(member.Email);

        await locked.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
        Assert.InRange(locked.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 100, 120);
        await stillLocked.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
        Assert.InRange(stillLocked.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 10, 30);
        await released.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Failures_before_a_right_password_are_forgiven()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();

        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
            {
                using var failed = await client.LoginAsync(member.Email, "not the passphrase at all");
                await failed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
            }

            using var right = await client.LoginAsync(member.Email);
            await right.ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task An_address_nobody_has_is_locked_like_any_other()
    {
        using var client = host.Anonymous();
        var email = AccessGiven.NewEmail("nobody");
        for (var i = 0; i < 5; i++)
        {
            using var failed = await client.LoginAsync(email);
            await failed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        }

        using var locked = await client.LoginAsync(email);

        await locked.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
    }

    [Fact]
    public async Task Many_guesses_at_once_learn_no_more_than_one_after_another()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var client = host.Anonymous();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => client.LoginAsync(member.Email, $"guess number {i} of many")));
        using var after = await client.LoginAsync(member.Email);

        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized));
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.Locked));
        await after.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task With_an_authenticator_app_the_code_is_asked_for_and_good_once()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        var app = await host.AuthenticatorAsync(member.Client);
        using var client = host.Anonymous();
        var code = app.Code(host.Clock.GetUtcNow());

        using var without = await client.LoginAsync(member.Email);
        using var wrong = await client.LoginAsync(member.Email, totp: app.WrongCode(host.Clock.GetUtcNow()));
        using var right = await client.LoginAsync(member.Email, totp: code);
        using var again = await client.LoginAsync(member.Email, totp: code);
        host.Clock.Advance(TimeSpan.FromSeconds(90));
        using var old = await client.LoginAsync(member.Email, totp: code);
        using var next = await client.LoginAsync(member.Email, totp: app.Code(host.Clock.GetUtcNow()));

        await without.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-required");
        await wrong.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-refused");
        await right.ShouldBeAsync(HttpStatusCode.OK);
        await again.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-refused");
        await old.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-refused");
        await next.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_code_of_the_set_up_signs_nobody_in()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var started = await member.Client.PostAsync("/api/v1/me/totp", new { });
        var code = new Authenticator((await started.JsonAsync()).Text("secret")!).Code(host.Clock.GetUtcNow());
        using var confirmed = await member.Client.PostAsync("/api/v1/me/totp/confirm", new { code });
        using var client = host.Anonymous();

        using var replayed = await client.LoginAsync(member.Email, totp: code);

        await confirmed.ShouldBeAsync(HttpStatusCode.OK);
        await replayed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-refused");
    }

    [Fact]
    public async Task Wrong_codes_lock_like_wrong_passwords()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        var app = await host.AuthenticatorAsync(member.Client);
        using var client = host.Anonymous();
        for (var i = 0; i < 5; i++)
        {
            using var failed = await client.LoginAsync(member.Email, totp: app.WrongCode(host.Clock.GetUtcNow()));
            await failed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.totp-refused");
        }

        using var locked = await client.LoginAsync(member.Email, totp: app.Code(host.Clock.GetUtcNow()));

        await locked.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
    }

    [Fact]
    public async Task Who_is_suspended_is_told_so_but_only_with_the_right_password()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var administrator = await host.AdministratorAsync();
        using var suspended = await administrator.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        await suspended.ShouldBeAsync(HttpStatusCode.OK);
        using var client = host.Anonymous();

        using var wrong = await client.LoginAsync(member.Email, "not the passphrase at all");
        using var right = await client.LoginAsync(member.Email);

        await wrong.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        await right.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.suspended");
        Assert.False(right.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Missing_and_malformed_members_are_named_without_echo()
    {
        using var client = host.Anonymous();

        using var missing = await client.PostAsJsonAsync("/api/v1/auth/login", new { email = "a@example.com" });
        using var letters = await client.LoginAsync("a@example.com", "irrelevant here", "12345x");

        var problem = await missing.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Contains("password", problem.GetProperty("errors").ToString(), StringComparison.Ordinal);
        problem = await letters.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("totp", problem.GetProperty("errors")[0].Text("name"));
        Assert.DoesNotContain("12345x", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_sign_ins_from_one_place_are_told_when_to_come_back()
    {
        await using var server = host.Beside(("HotelPrivacy:Limits:SignInsPerMinute", "3"));
        using var client = server.Anonymous();
        for (var i = 0; i < 3; i++)
        {
            using var taken = await client.LoginAsync(AccessGiven.NewEmail());
            await taken.ShouldBeAsync(HttpStatusCode.Unauthorized);
        }

        using var refused = await client.LoginAsync(AccessGiven.NewEmail());
        using var other = await client.GetAsync("/api/v1/audit/keys");

        await refused.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "request.too-many");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await other.ShouldBeAsync(HttpStatusCode.OK);
    }
}
