using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Consent;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Transfers;

[Collection(HostCollection.Name)]
public sealed class GetReadinessTests(HotelHost host)
{
    // The controls that modules of today answer for; all others have nothing to show for themselves.
    private static readonly HashSet<string> Answered = ["3.1", "3.3", "4.1", "4.2", "4.3", "7.1", "7.2", "7.3"];

    [Fact]
    public async Task It_always_holds_twenty_areas_with_three_controls_and_six_commitments()
    {
        var (manager, hotel, readiness) = await NewAsync();
        using var _ = manager;

        var areas = readiness.GetProperty("areas").EnumerateArray().ToList();

        Assert.Equal(Enumerable.Range(1, 20), areas.Select(area => area.GetProperty("number").GetInt32()));
        Assert.All(areas, area => Assert.Equal(
            Enumerable.Range(1, 3).Select(control => $"{area.GetProperty("number")}.{control}"),
            area.GetProperty("controls").EnumerateArray().Select(control => control.Text("id"))));
        Assert.Equal(["S1", "S2", "S3", "S4", "S5", "S6"], readiness.GetProperty("commitments").EnumerateArray().Select(control => control.Text("id")));
        Assert.Equal("draft", readiness.Text("stage"));
    }

    [Fact]
    public async Task What_no_area_recorded_is_unmet_and_nothing_is_met_by_an_empty_set()
    {
        var (manager, _, readiness) = await NewAsync();
        using var owned = manager;

        var controls = Controls(readiness).ToList();

        Assert.All(controls.Where(control => !Answered.Contains(control.Text("id")!)), control => Assert.Equal("unmet", control.Text("status")));
        Assert.All(controls.Where(control => control.Text("id")![..2] is "3." or "7."), control => Assert.Equal("unmet", control.Text("status")));
        // The audit log is the product's own and verifies as a whole; no other control has anything yet.
        Assert.DoesNotContain(controls, control => control.Text("status") is "met" or "notApplicable" && control.Text("id") != "4.2");
    }

    [Fact]
    public async Task A_notice_in_force_without_guests_meets_nothing()
    {
        var (manager, hotel, before) = await NewAsync();
        using var owned = manager;
        await manager.NoticeAsync(hotel);

        var after = await manager.GetJsonAsync($"{TransfersGiven.Route}/{before.Id("transferId")}/readiness");

        Assert.All(["7.1", "7.2", "7.3"], id => Assert.Equal("unmet", Control(after, id).Text("status")));
    }

    [Fact]
    public async Task Consents_move_their_controls_and_the_facts_say_how_far()
    {
        var (manager, hotel, before) = await NewAsync();
        using var owned = manager;
        var url = $"{TransfersGiven.Route}/{before.Id("transferId")}/readiness";
        var notice = await manager.NoticeAsync(hotel);
        Guid[] guests = [await manager.GuestAsync(hotel), await manager.GuestAsync(hotel)];

        await manager.DecideAsync(notice, guests[0]);
        var half = await manager.GetJsonAsync(url);
        await manager.DecideAsync(notice, guests[1], granted: false);
        var whole = await manager.GetJsonAsync(url);
        await manager.NoticeAsync(hotel, ConsentGiven.Purpose("marketing", english: "Offers by telephone"));
        var changed = await manager.GetJsonAsync(url);

        // How a notice and its changes reached the guests is not recorded yet, so 7.1 and 7.3 are partial at most.
        Assert.Equal(("partial", "partial", "unmet"), Statuses(half));
        Assert.Equal("1 of 2 guests who decided.", Control(half, "7.2").GetProperty("summary").Text("en"));
        Assert.Equal(("partial", "met", "unmet"), Statuses(whole));
        Assert.Equal("1", Fact(Control(whole, "7.2"), "Refused or withdrawn"));
        Assert.Equal("partial", Statuses(changed).Item3);
        Assert.Equal("1", Fact(Control(changed, "7.3"), "Consents to renew"));
    }

    [Fact]
    public async Task Names_and_blocking_are_those_of_the_control_list()
    {
        var (manager, _, readiness) = await NewAsync();
        using var owned = manager;
        using var list = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/Modules/Compliance/Law/controls.json")));
        var listed = list.RootElement.GetProperty("areas").EnumerateArray().SelectMany(area => area.GetProperty("controls").EnumerateArray())
            .Concat(list.RootElement.GetProperty("commitments").EnumerateArray());

        Assert.Equal(listed.Select(Line), Controls(readiness).Select(Line));

        static string Line(JsonElement control) => $"{control.Text("id")} {control.GetProperty("name").Text("zh")} {control.GetProperty("name").Text("en")} {control.Text("blocking")}";
    }

    [Fact]
    public async Task Every_control_explains_itself_in_both_languages_and_every_fact_is_dated()
    {
        var (manager, hotel, _) = await NewAsync();
        using var owned = manager;
        var notice = await manager.NoticeAsync(hotel);
        await manager.DecideAsync(notice, await manager.GuestAsync(hotel));

        var readiness = await manager.GetJsonAsync($"{TransfersGiven.Route}/{await host.TransferAsync(manager, hotel)}/readiness");

        var asOf = readiness.GetProperty("asOf").GetDateTimeOffset();
        Assert.InRange(asOf, host.Clock.GetUtcNow().AddMinutes(-1), host.Clock.GetUtcNow());
        Assert.All(Controls(readiness), control =>
        {
            Assert.NotEmpty(control.GetProperty("summary").Text("zh")!);
            Assert.NotEmpty(control.GetProperty("summary").Text("en")!);
            Assert.NotEmpty(control.GetProperty("facts").EnumerateArray());
            Assert.All(control.GetProperty("facts").EnumerateArray(), fact =>
            {
                Assert.InRange(fact.GetProperty("asOf").GetDateTimeOffset(), DateTimeOffset.UnixEpoch.AddYears(50), asOf);
                Assert.NotEmpty(fact.Text("value")!);
                Assert.NotEmpty(fact.GetProperty("label").Text("zh")!);
                Assert.NotEmpty(fact.GetProperty("label").Text("en")!);
            });
        });
    }

    [Fact]
    public async Task An_unknown_transfer_and_one_of_another_hotel_are_not_found()
    {
        var (manager, _, readiness) = await NewAsync();
        using var owned = manager;
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var unknown = await manager.GetAsync($"{TransfersGiven.Route}/{Guid.NewGuid()}/readiness");
        using var foreign = await elsewhere.GetAsync($"{TransfersGiven.Route}/{readiness.Id("transferId")}/readiness");

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "transfers.transfer-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "transfers.transfer-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync($"{TransfersGiven.Route}/{Guid.NewGuid()}/readiness");

        await answer.ShouldLackAsync("transfers:read");
    }

    private async Task<(HttpClient Manager, Guid Hotel, JsonElement Readiness)> NewAsync()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var id = await host.TransferAsync(manager, hotel);
        return (manager, hotel, await manager.GetJsonAsync($"{TransfersGiven.Route}/{id}/readiness"));
    }

    private static IEnumerable<JsonElement> Controls(JsonElement readiness) =>
        readiness.GetProperty("areas").EnumerateArray().SelectMany(area => area.GetProperty("controls").EnumerateArray()).Concat(readiness.GetProperty("commitments").EnumerateArray());

    private static JsonElement Control(JsonElement readiness, string id) => Controls(readiness).Single(control => control.Text("id") == id);

    private static (string?, string?, string?) Statuses(JsonElement readiness) =>
        (Control(readiness, "7.1").Text("status"), Control(readiness, "7.2").Text("status"), Control(readiness, "7.3").Text("status"));

    private static string? Fact(JsonElement control, string label) =>
        control.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("label").Text("en") == label).Text("value");
}
