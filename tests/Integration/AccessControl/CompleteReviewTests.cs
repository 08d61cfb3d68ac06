using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class CompleteReviewTests(HotelHost host)
{
    [Fact]
    public async Task While_positions_are_left_they_are_named()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        var review = await manager.Client.ReviewAsync(hotel);
        using var kept = await manager.Client.DecideAsync(review, (await manager.Client.ItemOfAsync(review, member.Id)).Id(), "keep");
        await kept.ShouldBeAsync(HttpStatusCode.OK);

        using var answer = await CompleteAsync(manager, review);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.review-incomplete");
        var missing = problem.GetProperty("missing").EnumerateArray().Select(each => each.Id("personId")).ToList();
        Assert.Contains(manager.Id, missing);
        Assert.DoesNotContain(member.Id, missing);
    }

    [Fact]
    public async Task When_all_are_decided_it_is_completed_once_and_the_next_is_owed()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var second = await host.MemberAsync(hotel, "itManager");
        var first = await manager.Client.ReviewAsync(hotel);
        await manager.KeepAllAsync(second, first);

        using var completed = await CompleteAsync(manager, first);
        using var again = await CompleteAsync(manager, first);

        await completed.ShouldBeAsync(HttpStatusCode.OK);
        await again.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.review-completed");
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={first}&action=accessReview.completed"));
        var due = (await completed.JsonAsync()).GetProperty("nextDueAt").GetDateTimeOffset();
        Assert.InRange(due, host.Clock.GetUtcNow().AddDays(89), host.Clock.GetUtcNow().AddDays(91));
        var duty = await manager.Client.ItemEventuallyAsync(Duties(hotel, "open"), _ => true);
        Assert.Equal("access.default.review", duty.Text("ruleKey"));

        var next = await manager.Client.ReviewAsync(hotel);
        await manager.KeepAllAsync(second, next);
        using var nextCompleted = await CompleteAsync(manager, next);

        await nextCompleted.ShouldBeAsync(HttpStatusCode.OK);
        var done = await manager.Client.ItemEventuallyAsync(Duties(hotel, "done"), _ => true);
        Assert.Equal(duty.Id(), done.Id());
        await manager.Client.ItemEventuallyAsync(Duties(hotel, "open"), each => each.Id() != duty.Id());
    }

    [Fact]
    public async Task Control_4_1_says_what_is_missing_and_is_never_met_by_an_empty_set()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        await host.CorrectAsync("access.default.review", hotel, "P1D");
        var empty = await ControlAsync(administrator, await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var second = await host.MemberAsync(hotel, "itManager");
        var until = host.Clock.GetUtcNow().AddMinutes(5);
        var grant = (await administrator.PostAsync($"/api/v1/staff/{second.Id}/grants", new { positionCode = "auditor", hotelId = hotel, validUntil = until }, HttpStatusCode.Created)).Id();
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        var never = await ControlAsync(administrator, hotel);
        var review = await manager.Client.ReviewAsync(hotel);
        var expired = Assert.Single(await manager.Client.ItemsOfAsync(review), item => item.Id("grantId") == grant);
        using var revoked = await manager.Client.DecideAsync(review, expired.Id(), "revoke");
        await manager.KeepAllAsync(second, review);
        var open = await ControlAsync(administrator, hotel);
        using var completed = await CompleteAsync(manager, review);
        await completed.ShouldBeAsync(HttpStatusCode.OK);
        var fresh = await ControlAsync(administrator, hotel);
        host.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        var old = await ControlAsync(administrator, hotel);

        Assert.Equal("unmet", empty.Text("status"));
        Assert.All([never, open, fresh, old], control => Assert.Equal("partial", control.Text("status")));
        Assert.Contains("no review of access was completed", Summary(never), StringComparison.Ordinal);
        Assert.Contains("no review of access was completed", Summary(open), StringComparison.Ordinal);
        Assert.DoesNotContain("review of access", Summary(fresh), StringComparison.Ordinal);
        Assert.Contains("the last review of access is older than 1 days", Summary(old), StringComparison.Ordinal);
        Assert.Equal(Expired(open) + 1, Expired(never));
        Assert.Contains("grants past their end and still held", Summary(never), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_hotel_s_and_an_unknown_one_are_not_there()
    {
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        var foreign = await administrator.ReviewAsync(await host.HotelAsync());

        foreach (var review in new[] { foreign, Guid.NewGuid() })
        {
            using var answer = await CompleteAsync(manager, review);
            await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        }
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var officer = await host.MemberAsync(await host.HotelAsync(), "privacyOfficer");

        using var answer = await CompleteAsync(officer, Guid.NewGuid());

        await answer.ShouldLackAsync("staff:write");
    }

    private static Task<HttpResponseMessage> CompleteAsync(Member member, Guid review) => member.Client.PostAsync($"{ReviewGiven.Route}/{review}/complete", new { });

    private static string Duties(Guid hotel, string state) => $"/api/v1/duties?hotelId={hotel}&source=AccessControl&state={state}";

    private async Task<JsonElement> ControlAsync(HttpClient administrator, Guid hotel)
    {
        var transfer = await Transfers.TransfersGiven.TransferAsync(host, administrator, hotel);
        var readiness = await administrator.GetJsonAsync($"{Transfers.TransfersGiven.Route}/{transfer}/readiness");
        return readiness.GetProperty("areas").EnumerateArray().SelectMany(area => area.GetProperty("controls").EnumerateArray()).Single(control => control.Text("id") == "4.1");
    }

    private static string Summary(JsonElement control) => control.GetProperty("summary").Text("en")!;

    private static int Expired(JsonElement control) => int.Parse(
        control.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("label").Text("en") == "Grants past their end and still held").Text("value")!,
        System.Globalization.CultureInfo.InvariantCulture);
}
