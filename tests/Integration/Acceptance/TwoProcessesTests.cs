using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Two processes of one installation are one system: what is done on one holds on the other.</summary>
public sealed class TwoProcessesTests(TwoProcesses two) : IClassFixture<TwoProcesses>
{
    [Fact]
    public async Task Started_together_on_an_empty_database_they_make_one_administrator()
    {
        using var administrator = await two.One.AdministratorAsync();
        using var sameElsewhere = await two.Other.AdministratorAsync();

        var staff = await administrator.AllAsync("/api/v1/staff");

        Assert.Single(staff, person => person.Text("email") == HotelHost.AdminEmail);
        Assert.Equal(Identity(await administrator.GetJsonAsync("/api/v1/me")), Identity(await sameElsewhere.GetJsonAsync("/api/v1/me")));

        static Guid Identity(JsonElement me) => me.GetProperty("user").Id();
    }

    [Fact]
    public async Task A_sign_in_on_one_holds_on_the_other_and_so_does_its_end()
    {
        using var member = await two.One.MemberAsync(await two.One.HotelAsync(), "frontDesk");
        using var one = two.One.Anonymous();
        using var other = two.Other.Anonymous();
        using var login = await one.LoginAsync(member.Email);
        await login.ShouldBeAsync(HttpStatusCode.OK);
        other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await login.JsonAsync()).Text("accessToken"));

        var me = await other.GetJsonAsync("/api/v1/me");
        using var refreshed = await other.RefreshAsync(login.RefreshToken());
        using var refreshedBack = await one.RefreshAsync(refreshed.RefreshToken());

        Assert.Equal(member.Id, me.GetProperty("user").Id());
        await refreshed.ShouldBeAsync(HttpStatusCode.OK);
        await refreshedBack.ShouldBeAsync(HttpStatusCode.OK);
        one.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await refreshedBack.JsonAsync()).Text("accessToken"));
        using var logout = await one.PostAsync("/api/v1/auth/logout", new { });
        using var after = await other.GetAsync("/api/v1/me");
        await logout.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Fact]
    public async Task Failures_on_either_lock_both()
    {
        using var member = await two.One.MemberAsync(await two.One.HotelAsync(), "frontDesk");
        using var one = two.One.Anonymous();
        using var other = two.Other.Anonymous();
        for (var i = 0; i < 5; i++)
        {
            using var failed = await (i % 2 == 0 ? one : other).LoginAsync(member.Email, "not the passphrase at all");
            await failed.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "access-control.sign-in-refused");
        }

        using var locked = await other.LoginAsync(member.Email);

        await locked.ShouldBeProblemAsync(HttpStatusCode.Locked, "access-control.locked");
    }

    [Fact]
    public async Task Each_of_many_jobs_runs_once()
    {
        const int jobs = 8;
        const int rows = 300;
        var hotel = await two.One.HotelAsync();
        using var one = await two.One.AdministratorAsync();
        using var other = await two.Other.AdministratorAsync();
        var imports = new List<Guid>();
        for (var i = 0; i < jobs; i++)
        {
            imports.Add(await ImportAsync(i % 2 == 0 ? one : other, hotel, $"J{i}", rows));
        }

        foreach (var import in imports)
        {
            var done = await WorkGiven.EventuallyAsync<JsonElement>(
                async () => await other.GetJsonAsync($"/api/v1/guests/imports/{import}") is var answer && answer.Text("status") is not ("queued" or "running") ? answer : null,
                "the import's end");
            Assert.Equal("completed", done.Text("status"));
            Assert.Equal((rows, rows, 0, 0), (Number("rowsRead"), Number("guestsCreated"), Number("guestsUpdated"), Number("guestsUnchanged")));

            int Number(string member) => done.GetProperty(member).GetInt32();
        }

        Assert.Equal(jobs * rows, (await one.GetJsonAsync($"/api/v1/guests?hotelId={hotel}&limit=1&count=true")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_consent_withdrawn_on_one_is_denied_by_the_other_at_once()
    {
        var hotel = await two.One.HotelAsync();
        using var one = await two.One.AdministratorAsync();
        using var other = await two.Other.AdministratorAsync();
        var notice = await PublishedNoticeAsync(one, hotel);
        for (var round = 0; round < 10; round++)
        {
            var (here, there) = round % 2 == 0 ? (one, other) : (other, one);
            var guest = await here.GuestAsync(hotel);
            using var given = await here.PostAsync("/api/v1/consents", new { guestId = guest, noticeId = notice, decisions = new[] { new { purpose = "marketing", granted = true } }, channel = "frontDesk", language = "zh" });
            await given.ShouldBeAsync(HttpStatusCode.Created);
            var receipt = (await given.JsonAsync()).GetProperty("receipts")[0].Text("id");
            var before = await there.GetJsonAsync($"/api/v1/consents/check?guestId={guest}&purpose=marketing");

            using var withdrawn = await here.PostAsync($"/api/v1/consents/receipts/{receipt}/withdraw", new { });
            var after = await there.GetJsonAsync($"/api/v1/consents/check?guestId={guest}&purpose=marketing");

            await withdrawn.ShouldBeAsync(HttpStatusCode.OK);
            Assert.Equal((true, "granted"), (before.GetProperty("allowed").GetBoolean(), before.Text("reason")));
            Assert.Equal((false, "withdrawn"), (after.GetProperty("allowed").GetBoolean(), after.Text("reason")));
        }
    }

    [Fact]
    public async Task A_suspended_person_is_refused_by_the_other_at_once_and_a_revoked_key_within_a_second()
    {
        var hotel = await two.One.HotelAsync();
        using var administrator = await two.One.AdministratorAsync();
        using var member = await two.Other.MemberAsync(hotel, "frontDesk");
        using var made = await administrator.PostAsync("/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read" } });
        var key = await made.JsonAsync();
        using var machine = two.Other.Anonymous();
        machine.DefaultRequestHeaders.Add("X-Api-Key", key.Text("key"));
        using var before = await machine.GetAsync("/api/v1/guests");
        await before.ShouldBeAsync(HttpStatusCode.OK);

        using var suspended = await administrator.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        using var next = await member.Client.GetAsync("/api/v1/me");
        using var revoked = await administrator.DeleteAsync($"/api/v1/api-keys/{key.Text("id")}");
        await Task.Delay(TimeSpan.FromSeconds(1));
        using var keyNext = await machine.GetAsync("/api/v1/guests");

        await suspended.ShouldBeAsync(HttpStatusCode.OK);
        await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        await keyNext.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Fact]
    public async Task A_session_ended_on_one_is_refused_by_the_other_at_once()
    {
        var hotel = await two.One.HotelAsync();
        using var administrator = await two.One.AdministratorAsync();
        using var member = await two.Other.MemberAsync(hotel, "frontDesk");
        using var before = await member.Client.GetAsync("/api/v1/me");
        await before.ShouldBeAsync(HttpStatusCode.OK);

        using var ended = await administrator.DeleteAsync(new Uri($"/api/v1/staff/{member.Id}/sessions", UriKind.Relative));
        using var next = await member.Client.GetAsync("/api/v1/me");

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        await next.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    private static async Task<Guid> ImportAsync(HttpClient client, Guid hotel, string prefix, int rows)
    {
        var lines = string.Concat(Enumerable.Range(1, rows).Select(row => $"{prefix}-{row},Guest {row}\n"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(hotel.ToString()), "hotelId" },
            { new StringContent("csv"), "format" },
            { new StringContent("""{"externalRef":"ref","fullName":"name"}"""), "mapping" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("ref,name\n" + lines)), "file", "guests.csv" },
        };
        using var answer = await client.PostAsync(new Uri("/api/v1/guests/imports", UriKind.Relative), form);
        await answer.ShouldBeAsync(HttpStatusCode.Accepted);
        return (await answer.JsonAsync()).Id();
    }

    private static async Task<Guid> PublishedNoticeAsync(HttpClient client, Guid hotelId)
    {
        var text = new { zh = "住客个人信息告知书", en = "How we handle guests' personal information" };
        var purpose = new { code = "marketing", name = text, basis = "consent", categories = new[] { "contact" }, sensitive = false, recipients = Array.Empty<string>(), retention = "P2Y" };
        using var drafted = await client.PostAsync("/api/v1/consents/notices", new
        {
            hotelId, title = text, body = text, handler = new { name = "临江饭店有限公司", contact = "privacy@example.com" }, retention = text, rights = text, purposes = new[] { purpose },
        });
        await drafted.ShouldBeAsync(HttpStatusCode.Created);
        var id = (await drafted.JsonAsync()).Id();
        using var published = await client.PostAsync($"/api/v1/consents/notices/{id}/publish", new { });
        await published.ShouldBeAsync(HttpStatusCode.OK);
        return id;
    }
}
