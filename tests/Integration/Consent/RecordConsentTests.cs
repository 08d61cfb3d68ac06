using System.Data.Common;
using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class RecordConsentTests(HotelHost host)
{
    private const string Route = "/api/v1/consents";

    [Fact]
    public async Task Each_decision_has_a_receipt_that_names_what_was_shown()
    {
        using var scene = await host.ConsentSceneAsync(ConsentGiven.Purpose("marketing"), ConsentGiven.Purpose("profiling"));
        var shown = Assert.Single((await scene.Manager.GetJsonAsync("/api/v1/consents/notices")).GetProperty("items").EnumerateArray());

        var recorded = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true), ("profiling", false)), HttpStatusCode.Created);

        Assert.Equal(scene.Guest, recorded.Id("guestId"));
        Assert.Equal(
            [("marketing", true, 1, shown.Text("digest")), ("profiling", false, 1, shown.Text("digest"))],
            recorded.GetProperty("receipts").EnumerateArray().Select(receipt => (receipt.Text("purpose")!, receipt.GetProperty("granted").GetBoolean(), receipt.GetProperty("noticeVersion").GetInt32(), receipt.Text("textDigest"))));
        Assert.True((await scene.Manager.CheckAsync(scene.Guest)).GetProperty("allowed").GetBoolean());
        Assert.Equal("refused", (await scene.Manager.CheckAsync(scene.Guest, "profiling")).Text("reason"));
    }

    [Fact]
    public async Task A_machine_names_the_guest_by_its_own_reference()
    {
        using var scene = await host.ConsentSceneAsync();
        using var pms = await host.MachineAsync(scene.Hotel, "guests:write", "consents:write");
        var externalRef = GuestsGiven.NewRef();
        var guest = await pms.GuestAsync(scene.Hotel, externalRef);

        var recorded = await pms.PostAsync(
            Route,
            new { hotelId = scene.Hotel, externalRef, noticeId = scene.Notice, decisions = new[] { new { purpose = "marketing", granted = true } }, channel = "pms", language = "en" },
            HttpStatusCode.Created);

        Assert.Equal(guest, recorded.Id("guestId"));
    }

    [Fact]
    public async Task The_last_decision_counts_and_every_receipt_stays()
    {
        using var scene = await host.ConsentSceneAsync();
        var yes = await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        var no = await scene.Manager.DecideAsync(scene.Notice, scene.Guest, granted: false);

        var check = await scene.Manager.CheckAsync(scene.Guest);
        var receipts = (await scene.Manager.GetJsonAsync($"/api/v1/consents/receipts?guestId={scene.Guest}&sort=decidedAt")).GetProperty("items").EnumerateArray();

        Assert.Equal(("refused", no.Id()), (check.Text("reason"), check.Id("receiptId")));
        Assert.Equal(new[] { yes.Id(), no.Id() }.Order(), receipts.Select(receipt => receipt.Id()).Order());
    }

    [Theory]
    [InlineData("UPDATE consent_receipt SET granted = 0")]
    [InlineData("DELETE FROM consent_receipt")]
    public async Task Not_even_the_database_lets_a_receipt_be_altered(string statement)
    {
        using var scene = await host.ConsentSceneAsync();
        var receipt = await scene.Manager.DecideAsync(scene.Notice, scene.Guest);

        await Assert.ThrowsAnyAsync<DbException>(() => host.ExecuteAsync($"{statement} WHERE id = @id", new { id = receipt.Id() }));

        var kept = Assert.Single((await scene.Manager.GetJsonAsync($"/api/v1/consents/receipts?guestId={scene.Guest}")).GetProperty("items").EnumerateArray());
        Assert.True(kept.GetProperty("granted").GetBoolean());
    }

    [Fact]
    public async Task The_same_request_twice_is_one_decision()
    {
        using var scene = await host.ConsentSceneAsync();
        var key = Guid.NewGuid().ToString();

        using var first = await scene.Manager.PostOnceAsync(Route, key, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true)));
        using var again = await scene.Manager.PostOnceAsync(Route, key, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true)));
        using var other = await scene.Manager.PostOnceAsync(Route, key, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", false)));

        await again.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
        Assert.Single((await scene.Manager.GetJsonAsync($"/api/v1/consents/receipts?guestId={scene.Guest}")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Only_purposes_of_the_notice_that_rest_on_consent_are_decided_each_once()
    {
        using var scene = await host.ConsentSceneAsync();

        using var unknown = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true), ("selling", true)));
        using var byLaw = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true), ("registration", true)));
        using var repeated = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true), ("marketing", false)));

        await unknown.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "consent.purpose-unknown");
        await byLaw.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "consent.purpose-not-consent");
        await repeated.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "consent.purpose-repeated");
        Assert.Equal("notAsked", (await scene.Manager.CheckAsync(scene.Guest)).Text("reason"));
    }

    [Fact]
    public async Task Decisions_refer_to_the_notice_in_force()
    {
        using var scene = await host.ConsentSceneAsync();
        var draft = (await scene.Manager.PostAsync("/api/v1/consents/notices", ConsentGiven.Notice(scene.Hotel), HttpStatusCode.Created)).Id();
        await scene.Manager.NoticeAsync(scene.Hotel);

        using var onDraft = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(draft, scene.Guest, ("marketing", true)));
        using var onOld = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true)));
        using var onNone = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(Guid.NewGuid(), scene.Guest, ("marketing", true)));

        await onDraft.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.notice-not-published");
        await onOld.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.notice-not-published");
        await onNone.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.notice-unknown");
    }

    [Fact]
    public async Task Guests_and_notices_of_another_hotel_are_not_found()
    {
        using var scene = await host.ConsentSceneAsync();
        using var other = await host.ConsentSceneAsync();

        using var guest = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, other.Guest, ("marketing", true)));
        using var nobody = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, Guid.NewGuid(), ("marketing", true)));
        using var notice = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(other.Notice, scene.Guest, ("marketing", true)));

        await guest.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.guest-unknown");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.guest-unknown");
        await notice.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.notice-unknown");
    }

    [Fact]
    public async Task A_guest_whose_information_was_destroyed_decides_nothing_more()
    {
        using var scene = await host.ConsentSceneAsync();
        await host.TurnAsync(scene.Guest, "erased");

        using var answer = await scene.Manager.PostAsync(Route, ConsentGiven.Decisions(scene.Notice, scene.Guest, ("marketing", true)));

        await answer.ShouldBeProblemAsync(HttpStatusCode.Gone, "consent.guest-erased");
    }

    [Fact]
    public async Task Malformed_requests_are_refused()
    {
        using var scene = await host.ConsentSceneAsync();
        object[] decisions = [new { purpose = "marketing", granted = true }];
        object[] bodies =
        [
            new { guestId = scene.Guest, noticeId = scene.Notice, decisions = Array.Empty<object>(), channel = "pms", language = "zh" },
            new { guestId = scene.Guest, noticeId = scene.Notice, decisions = new object?[] { null }, channel = "pms", language = "zh" },
            new { guestId = scene.Guest, noticeId = scene.Notice, decisions = new object[] { new { purpose = "marketing" } }, channel = "pms", language = "zh" },
            new { guestId = scene.Guest, noticeId = scene.Notice, decisions, channel = "smoke", language = "zh" },
            new { guestId = scene.Guest, noticeId = scene.Notice, decisions, channel = "pms", language = "Chinese" },
            new { noticeId = scene.Notice, decisions, channel = "pms", language = "zh" },
            new { hotelId = scene.Hotel, noticeId = scene.Notice, decisions, channel = "pms", language = "zh" },
            new { guestId = scene.Guest, hotelId = scene.Hotel, externalRef = "7", noticeId = scene.Notice, decisions, channel = "pms", language = "zh" },
        ];

        foreach (var body in bodies)
        {
            using var answer = await scene.Manager.PostAsync(Route, body);
            await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        }
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var machine = await host.MachineAsync(hotel, "consents:check");

        using var answer = await machine.PostAsync(Route, ConsentGiven.Decisions(Guid.NewGuid(), Guid.NewGuid(), ("marketing", true)));

        await answer.ShouldLackAsync("consents:write");
    }
}
