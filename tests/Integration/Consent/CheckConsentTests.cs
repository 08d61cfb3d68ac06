using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class CheckConsentTests(HotelHost host)
{
    [Fact]
    public async Task A_consent_allows_and_names_its_receipt()
    {
        using var scene = await host.ConsentSceneAsync();
        using var machine = await host.MachineAsync(scene.Hotel, "consents:check");
        var receipt = await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        var before = host.Clock.GetUtcNow().AddSeconds(-1);

        var check = await machine.CheckAsync(scene.Guest);

        Assert.True(check.GetProperty("allowed").GetBoolean());
        Assert.Equal(("consent", "granted", receipt.Id(), 1), (check.Text("basis"), check.Text("reason"), check.Id("receiptId"), check.GetProperty("noticeVersion").GetInt32()));
        Assert.InRange(check.GetProperty("checkedAt").GetDateTimeOffset(), before, host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Without_a_consent_the_reason_says_why()
    {
        using var scene = await host.ConsentSceneAsync();
        ShouldDeny(await CheckAsync(scene), "notAsked", "consent");
        ShouldDeny(await CheckAsync(scene, "selling"), "unknownPurpose", null);

        await scene.Manager.DecideAsync(scene.Notice, scene.Guest, granted: false);
        ShouldDeny(await CheckAsync(scene), "refused", "consent");

        var receipt = await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        await scene.Manager.PostAsync($"/api/v1/consents/receipts/{receipt.Id()}/withdraw", new { }, HttpStatusCode.OK);
        ShouldDeny(await CheckAsync(scene), "withdrawn", "consent");
    }

    [Fact]
    public async Task Another_basis_than_consent_allows_by_itself()
    {
        using var scene = await host.ConsentSceneAsync();

        var check = await CheckAsync(scene, "registration");

        Assert.True(check.GetProperty("allowed").GetBoolean());
        Assert.Equal(("legalDuty", "legalBasis"), (check.Text("basis"), check.Text("reason")));
        Assert.Null(check.Text("receiptId"));
    }

    [Fact]
    public async Task A_changed_purpose_is_denied_until_asked_again_and_an_unchanged_one_is_not()
    {
        using var scene = await host.ConsentSceneAsync(ConsentGiven.Purpose("marketing"), ConsentGiven.Purpose("profiling"));
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest, purpose: "profiling");

        var changed = await scene.Manager.NoticeAsync(scene.Hotel, ConsentGiven.Purpose("marketing", english: "Offers by telephone"), ConsentGiven.Purpose("profiling"));

        ShouldDeny(await CheckAsync(scene), "noticeChanged", "consent");
        Assert.Equal("granted", (await CheckAsync(scene, "profiling")).Text("reason"));
        await scene.Manager.DecideAsync(changed, scene.Guest);
        Assert.Equal("granted", (await CheckAsync(scene)).Text("reason"));
    }

    [Fact]
    public async Task A_consent_ends_with_the_time_it_was_given_for()
    {
        using var scene = await host.ConsentSceneAsync(ConsentGiven.Purpose("marketing", retention: "PT2H"));
        using var machine = await host.MachineAsync(scene.Hotel, "consents:check");
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);

        host.Clock.Advance(TimeSpan.FromHours(2) - TimeSpan.FromMinutes(5));
        Assert.Equal("granted", (await machine.CheckAsync(scene.Guest)).Text("reason"));
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        ShouldDeny(await machine.CheckAsync(scene.Guest), "expired", "consent");
    }

    [Fact]
    public async Task A_restricted_guest_is_used_for_legal_duties_only_and_a_destroyed_one_for_nothing()
    {
        using var scene = await host.ConsentSceneAsync();
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);

        await host.TurnAsync(scene.Guest, "restricted");
        ShouldDeny(await CheckAsync(scene), "restricted", "consent");
        Assert.Equal("legalBasis", (await CheckAsync(scene, "registration")).Text("reason"));

        await host.TurnAsync(scene.Guest, "erased");
        Assert.Equal("erased", (await CheckAsync(scene)).Text("reason"));
        Assert.Equal("erased", (await CheckAsync(scene, "registration")).Text("reason"));
    }

    [Fact]
    public async Task Foreign_and_unknown_guests_read_alike()
    {
        using var scene = await host.ConsentSceneAsync();
        var externalRef = GuestsGiven.NewRef();
        await scene.Manager.GuestAsync(scene.Hotel, externalRef);
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        using var elsewhere = await host.MachineAsync(await host.HotelAsync(), "consents:check");

        JsonElement[] answers =
        [
            await elsewhere.CheckAsync(scene.Guest),
            await elsewhere.CheckAsync(Guid.NewGuid()),
            await elsewhere.GetJsonAsync($"/api/v1/consents/check?hotelId={scene.Hotel}&externalRef={externalRef}&purpose=marketing"),
            await elsewhere.GetJsonAsync($"/api/v1/consents/check?hotelId={Guid.NewGuid()}&externalRef={externalRef}&purpose=marketing"),
            await elsewhere.GetJsonAsync("/api/v1/consents/check?purpose=marketing"),
        ];

        Assert.All(answers, answer => ShouldDeny(answer, "unknownGuest", null));
        Assert.Single(answers.Select(WithoutTime).Distinct());
    }

    [Fact]
    public async Task The_hotel_s_own_reference_finds_the_guest()
    {
        using var scene = await host.ConsentSceneAsync();
        var externalRef = GuestsGiven.NewRef();
        await scene.Manager.DecideAsync(scene.Notice, await scene.Manager.GuestAsync(scene.Hotel, externalRef));

        var check = await AskAsync(scene, $"hotelId={scene.Hotel}&externalRef={externalRef}&purpose=marketing");

        Assert.Equal("granted", check.Text("reason"));
    }

    [Fact]
    public async Task A_machine_that_asks_too_often_is_told_when_to_come_back()
    {
        await using var server = AccessControl.AccessGiven.Beside(host, ("HotelPrivacy:Limits:RequestsPerMinute", "5"));
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");
        using var there = AccessControl.AccessGiven.Anonymous(server);
        there.DefaultRequestHeaders.Add("X-Api-Key", machine.DefaultRequestHeaders.GetValues("X-Api-Key"));
        for (var i = 0; i < 5; i++)
        {
            await there.CheckAsync(Guid.NewGuid());
        }

        using var refused = await there.GetAsync($"/api/v1/consents/check?guestId={Guid.NewGuid()}&purpose=marketing");

        await refused.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "request.too-many");
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("guestId=x&purpose=marketing")]
    [InlineData("guestId=00000000-0000-7000-8000-000000000001&guestId=00000000-0000-7000-8000-000000000002&purpose=marketing")]
    public async Task A_machine_is_told_what_is_wrong_with_its_question(string question)
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var answer = await machine.GetAsync($"/api/v1/consents/check?{question}");
        using var same = await manager.GetAsync($"/api/v1/consents/check?{question}");

        Assert.Equal(same.StatusCode, answer.StatusCode);
        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Without_a_purpose_nothing_is_allowed()
    {
        using var scene = await host.ConsentSceneAsync();

        ShouldDeny(await scene.Manager.GetJsonAsync($"/api/v1/consents/check?guestId={scene.Guest}"), "unknownPurpose", null);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:write");

        using var answer = await machine.GetAsync($"/api/v1/consents/check?guestId={Guid.NewGuid()}&purpose=marketing");

        await answer.ShouldLackAsync("consents:check");
    }

    private Task<JsonElement> CheckAsync(ConsentGiven.Scene scene, string purpose = ConsentGiven.Marketing) => AskAsync(scene, $"guestId={scene.Guest}&purpose={purpose}");

    // A person and a machine are answered on two ways, and alike.
    private async Task<JsonElement> AskAsync(ConsentGiven.Scene scene, string question)
    {
        using var machine = await host.MachineAsync(scene.Hotel, "consents:check");
        var answer = await scene.Manager.GetJsonAsync($"/api/v1/consents/check?{question}");
        Assert.Equal(WithoutTime(answer), WithoutTime(await machine.GetJsonAsync($"/api/v1/consents/check?{question}")));
        return answer;
    }

    private static void ShouldDeny(JsonElement check, string reason, string? basis)
    {
        Assert.False(check.GetProperty("allowed").GetBoolean());
        Assert.Equal((reason, basis), (check.Text("reason"), check.Text("basis")));
    }

    private static string WithoutTime(JsonElement check) =>
        string.Join(' ', check.EnumerateObject().Where(member => member.Name != "checkedAt").Select(member => $"{member.Name}={member.Value}"));
}
