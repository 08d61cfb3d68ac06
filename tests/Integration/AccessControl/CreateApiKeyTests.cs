using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class CreateApiKeyTests(HotelHost host)
{
    [Fact]
    public async Task A_key_opens_what_its_scopes_name_at_its_hotel_and_nothing_else()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var administrator = await host.AdministratorAsync();
        await administrator.GuestAsync(other);

        using var made = await manager.Client.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read", "guests:write", "guests:read" } });

        await made.ShouldBeAsync(HttpStatusCode.Created);
        using var machine = Machine((await made.JsonAsync()).Text("key")!);
        var guest = await machine.GuestAsync(hotel);
        Assert.Equal(guest, Assert.Single(await machine.AllAsync("/api/v1/guests")).Id());
        using var foreign = await machine.PostAsync("/api/v1/guests", new { hotelId = other, externalRef = "1", profile = new { fullName = "王小明" } });
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
        using var check = await machine.GetAsync($"/api/v1/consents/check?guestId={guest}&purpose=marketing");
        await check.ShouldLackAsync("consents:check");
        using var reveal = await machine.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "test" });
        await reveal.ShouldLackAsync("guests:reveal");
        var entry = Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={guest}&action=guest.created"));
        Assert.Equal(("apiKey", "pms"), (entry.GetProperty("actor").Text("kind"), entry.GetProperty("actor").Text("name")));
    }

    [Fact]
    public async Task A_key_ends_by_itself()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        using var made = await administrator.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read" }, expiresAt = host.Clock.GetUtcNow().AddMinutes(1) });
        await made.ShouldBeAsync(HttpStatusCode.Created);
        using var machine = Machine((await made.JsonAsync()).Text("key")!);

        using var before = await machine.GetAsync("/api/v1/guests");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var after = await machine.GetAsync("/api/v1/guests");

        await before.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Fact]
    public async Task An_invented_key_is_nobody_even_with_a_good_access_token_beside_it()
    {
        using var administrator = await host.AdministratorAsync();
        administrator.DefaultRequestHeaders.Add("X-Api-Key", "hp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        using var answer = await administrator.GetAsync("/api/v1/me");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Theory]
    [InlineData("guests:reveal")]
    [InlineData("staff:write")]
    [InlineData("everything")]
    public async Task A_scope_that_is_not_for_machines_is_refused(string scope)
    {
        using var administrator = await host.AdministratorAsync();

        using var answer = await administrator.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = await host.HotelAsync(), scopes = new[] { "guests:read", scope } });

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.unknown-scope");
        Assert.Equal("scopes", problem.GetProperty("errors")[0].Text("name"));
    }

    [Fact]
    public async Task A_past_end_no_scope_and_missing_members_are_refused()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();

        using var past = await administrator.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read" }, expiresAt = host.Clock.GetUtcNow().AddSeconds(-1) });
        using var empty = await administrator.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = Array.Empty<string>() });
        using var missing = await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = "pms", hotelId = hotel });

        var problem = await past.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.ends-in-past");
        Assert.Equal("expiresAt", problem.GetProperty("errors")[0].Text("name"));
        await empty.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await missing.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Another_hotel_is_not_there()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");

        using var foreign = await manager.Client.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = await host.HotelAsync(), scopes = new[] { "guests:read" } });

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.MemberAsync(hotel, "frontDesk");
        using var machine = await host.MachineAsync(hotel, "guests:read");
        var body = new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read" } };

        using var forbidden = await frontDesk.Client.PostAsync("/api/v1/api-keys", body);
        using var ofMachine = await machine.PostAsync("/api/v1/api-keys", body);

        await forbidden.ShouldLackAsync("api-keys:write");
        await ofMachine.ShouldLackAsync("api-keys:write");
    }

    private HttpClient Machine(string key)
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }
}
