using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class GetMeTests(HotelHost host)
{
    [Fact]
    public async Task A_member_of_staff_sees_the_own_hotel_and_what_the_position_allows_there()
    {
        var hotel = await host.HotelAsync();
        await host.HotelAsync();
        using var member = await host.MemberAsync(hotel, "frontDesk");

        var me = await member.Client.GetJsonAsync("/api/v1/me");

        var user = me.GetProperty("user");
        Assert.Equal((member.Id, "person", member.Email, "zh"), (user.Id(), user.Text("kind"), user.Text("email"), user.Text("language")));
        Assert.False(user.GetProperty("totpEnabled").GetBoolean());
        Assert.Equal(0, me.GetProperty("permissions").GetArrayLength());
        var at = Assert.Single(me.GetProperty("hotels").EnumerateArray());
        Assert.Equal(hotel, at.Id());
        Assert.Equal("临江饭店", at.GetProperty("name").Text("zh"));
        Assert.Equal("frontDesk", Assert.Single(at.GetProperty("positions").EnumerateArray()).GetString());
        var permissions = at.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()!).ToList();
        Assert.Contains("guests:reveal", permissions);
        Assert.DoesNotContain("staff:write", permissions);
    }

    [Fact]
    public async Task The_administrator_holds_everything_at_every_hotel()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();

        var me = await administrator.GetJsonAsync("/api/v1/me");

        var everywhere = me.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()).ToList();
        Assert.Contains("hotels:create", everywhere);
        var at = Assert.Single(me.GetProperty("hotels").EnumerateArray(), each => each.Id() == hotel);
        Assert.Equal(everywhere, at.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.Equal("administrator", Assert.Single(me.GetProperty("user").GetProperty("roles").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task An_API_key_is_told_its_scopes_and_its_hotel()
    {
        var hotel = await host.HotelAsync();
        using var machine = await host.MachineAsync(hotel, "guests:write", "consents:check");

        var me = await machine.GetJsonAsync("/api/v1/me");

        Assert.Equal(("apiKey", "pms", null), (me.GetProperty("user").Text("kind"), me.GetProperty("user").Text("name"), me.GetProperty("user").Text("email")));
        var at = Assert.Single(me.GetProperty("hotels").EnumerateArray());
        Assert.Equal(hotel, at.Id());
        Assert.Equal(["consents:check", "guests:write"], at.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()!));
    }

    [Fact]
    public async Task An_access_token_that_ran_out_is_told_apart_from_one_that_never_was_good()
    {
        using var member = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var anonymous = host.Anonymous();
        using var forged = host.Bearing(Forge(member.Client.DefaultRequestHeaders.Authorization!.Parameter!));
        using var noToken = host.Bearing("abc");
        host.Clock.Advance(TimeSpan.FromMinutes(15));

        using var late = host.WithTokenOnly(member.Client);
        using var expired = await late.GetAsync("/api/v1/me");
        using var nobody = await anonymous.GetAsync("/api/v1/me");
        using var forgedAnswer = await forged.GetAsync("/api/v1/me");
        using var noTokenAnswer = await noToken.GetAsync("/api/v1/me");

        await expired.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.sign-in-expired");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        Assert.Equal("Bearer", nobody.Headers.WwwAuthenticate.ToString());
        await forgedAnswer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        await noTokenAnswer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    // The same claims, one character of the signature changed; not the last, whose spare bits decode alike.
    private static string Forge(string token)
    {
        var at = token.Length - 10;
        return string.Concat(token.AsSpan(0, at), token[at] == 'A' ? "B" : "A", token.AsSpan(at + 1));
    }
}
