using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class DecideReviewItemTests(HotelHost host)
{
    [Fact]
    public async Task What_is_kept_stays_and_says_who_kept_it()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        var review = await manager.Client.ReviewAsync(hotel);

        using var kept = await manager.Client.DecideAsync(review, (await manager.Client.ItemOfAsync(review, member.Id)).Id(), "keep");

        await kept.ShouldBeAsync(HttpStatusCode.OK);
        var item = await manager.Client.ItemOfAsync(review, member.Id);
        Assert.Equal(("keep", "李明"), (item.Text("decision"), item.Text("decidedBy")));
        using var still = await member.Client.GetAsync("/api/v1/staff");
        await still.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={member.Id}&action=accessReview.kept"));
    }

    [Fact]
    public async Task What_is_revoked_ends_at_once_and_both_are_on_record()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        var review = await manager.Client.ReviewAsync(hotel);
        using var before = await member.Client.GetAsync("/api/v1/staff");
        await before.ShouldBeAsync(HttpStatusCode.OK);

        using var revoked = await manager.Client.DecideAsync(review, (await manager.Client.ItemOfAsync(review, member.Id)).Id(), "revoke");
        using var after = await member.Client.GetAsync("/api/v1/staff");

        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldLackAsync("staff:read");
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={member.Id}&action=grant.ended"));
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={member.Id}&action=accessReview.revoked"));
    }

    [Fact]
    public async Task What_is_flagged_is_kept_for_a_reason_only()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var desk = await host.MemberAsync(hotel, "frontDesk");
        var review = await manager.Client.ReviewAsync(hotel);
        var item = (await manager.Client.ItemOfAsync(review, desk.Id)).Id();

        using var silent = await manager.Client.DecideAsync(review, item, "keep");
        using var blank = await manager.Client.DecideAsync(review, item, "keep", "  ");
        using var reasoned = await manager.Client.DecideAsync(review, item, "keep", "sets up the app this week");

        await silent.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.review-reason-missing");
        await blank.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.review-reason-missing");
        await reasoned.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("sets up the app this week", (await manager.Client.ItemOfAsync(review, desk.Id)).Text("reason"));
    }

    [Fact]
    public async Task A_decision_is_not_taken_twice()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        var review = await manager.Client.ReviewAsync(hotel);
        var item = (await manager.Client.ItemOfAsync(review, member.Id)).Id();

        using var first = await manager.Client.DecideAsync(review, item, "keep");
        using var second = await manager.Client.DecideAsync(review, item, "revoke");

        await first.ShouldBeAsync(HttpStatusCode.OK);
        await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.review-item-decided");
        using var still = await member.Client.GetAsync("/api/v1/staff");
        await still.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("keep")]
    [InlineData("revoke")]
    public async Task Nobody_decides_on_their_own(string decision)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        var review = await manager.Client.ReviewAsync(hotel);

        using var answer = await manager.Client.DecideAsync(review, (await manager.Client.ItemOfAsync(review, manager.Id)).Id(), decision, "mine");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
        Assert.Null((await manager.Client.ItemOfAsync(review, manager.Id)).Text("decision"));
    }

    [Fact]
    public async Task A_position_at_all_hotels_is_revoked_only_by_whoever_has_a_say_at_all_of_them()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(other, "hrManager");
        await host.GrantAsync(member.Id, null, "auditor");
        var review = await manager.Client.ReviewAsync(hotel);
        var item = (await manager.Client.ItemOfAsync(review, member.Id)).Id();

        using var refused = await manager.Client.DecideAsync(review, item, "revoke");
        using var revoked = await administrator.DecideAsync(review, item, "revoke");

        await refused.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal([other], (await member.Client.GetJsonAsync("/api/v1/me")).GetProperty("hotels").EnumerateArray().Select(each => each.Id()));
    }

    [Fact]
    public async Task What_was_ended_meanwhile_can_only_be_revoked()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        var review = await manager.Client.ReviewAsync(hotel);
        var item = await manager.Client.ItemOfAsync(review, member.Id);
        using var ended = await manager.Client.DeleteAsync($"/api/v1/staff/{member.Id}/grants/{item.Id("grantId")}");
        await ended.ShouldBeAsync(HttpStatusCode.OK);

        using var kept = await manager.Client.DecideAsync(review, item.Id(), "keep");
        using var revoked = await manager.Client.DecideAsync(review, item.Id(), "revoke");

        await kept.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.review-item-ended");
        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={member.Id}&action=grant.ended"));
    }

    [Fact]
    public async Task What_is_revoked_past_its_end_is_not_held_any_more()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        var until = host.Clock.GetUtcNow().AddMinutes(5);
        var grant = (await administrator.PostAsync($"/api/v1/staff/{member.Id}/grants", new { positionCode = "itManager", hotelId = hotel, validUntil = until }, HttpStatusCode.Created)).Id();
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        var review = await manager.Client.ReviewAsync(hotel);
        var item = Assert.Single(await manager.Client.ItemsOfAsync(review), each => each.Id("grantId") == grant);

        using var revoked = await manager.Client.DecideAsync(review, item.Id(), "revoke");

        await revoked.ShouldBeAsync(HttpStatusCode.OK);
        var staff = Assert.Single(await manager.Client.AllAsync($"/api/v1/staff?hotelId={hotel}"), person => person.Id() == member.Id);
        var stayed = Assert.Single(staff.GetProperty("grants").EnumerateArray(), each => each.Id() == grant).GetProperty("validUntil").GetDateTimeOffset();
        Assert.InRange(stayed, until.AddMilliseconds(-1), until);
        using var again = await manager.Client.DeleteAsync($"/api/v1/staff/{member.Id}/grants/{grant}");
        await again.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.wrong-state");
    }

    [Fact]
    public async Task Another_hotel_s_review_and_another_review_s_item_are_not_there()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(other, "hrManager");
        var (own, foreign) = (await manager.Client.ReviewAsync(hotel), await administrator.ReviewAsync(other));
        var item = (await administrator.ItemOfAsync(foreign, member.Id)).Id();

        foreach (var (review, each) in new[] { (foreign, item), (own, item), (own, Guid.NewGuid()) })
        {
            using var answer = await manager.Client.DecideAsync(review, each, "revoke");
            await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        }
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var officer = await host.MemberAsync(await host.HotelAsync(), "privacyOfficer");

        using var answer = await officer.Client.DecideAsync(Guid.NewGuid(), Guid.NewGuid(), "keep");

        await answer.ShouldLackAsync("staff:write");
    }
}
