using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class StartReviewTests(HotelHost host)
{
    [Fact]
    public async Task Every_position_that_reaches_the_hotel_is_written_down_and_no_other()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "hrManager");
        using var stranger = await host.MemberAsync(other, "frontDesk");
        using var everywhere = await host.MemberAsync(other, "hrManager");
        var reaching = await host.GrantAsync(everywhere.Id, null, "auditor");
        using var ended = await manager.Client.DeleteAsync($"/api/v1/staff/{member.Id}/grants/{await host.GrantAsync(member.Id, hotel, "itManager")}");
        await ended.ShouldBeAsync(HttpStatusCode.OK);

        var started = await manager.Client.PostAsync(ReviewGiven.Route, new { hotelId = hotel }, HttpStatusCode.Created);

        var items = await manager.Client.ItemsOfAsync(started.Id());
        Assert.Equal(items.Count, started.GetProperty("items").GetInt32());
        Assert.Equal(items.Count(item => item.Flags().Length > 0), started.GetProperty("flagged").GetInt32());
        Assert.Single(items, item => item.Id("personId") == manager.Id && item.Text("positionCode") == "generalManager");
        Assert.Single(items, item => item.Id("personId") == member.Id && item.Text("positionCode") == "hrManager");
        Assert.Equal(reaching, Assert.Single(items, item => item.Id("personId") == everywhere.Id).Id("grantId"));
        Assert.DoesNotContain(items, item => item.Id("personId") == stranger.Id);
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={started.Id()}&action=accessReview.started"));
    }

    [Fact]
    public async Task Only_what_is_so_is_flagged()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var plain = await host.MemberAsync(hotel, "hrManager");
        using var desk = await host.MemberAsync(hotel, "frontDesk");
        using var careful = await host.MemberAsync(hotel, "frontDesk");
        await host.AuthenticatorAsync(careful.Client);
        using var two = await host.MemberAsync(hotel, "hrManager");
        await host.GrantAsync(two.Id, hotel, "itManager");
        using var suspended = await host.MemberAsync(hotel, "hrManager");
        using var out1 = await manager.Client.PostAsync($"/api/v1/staff/{suspended.Id}/suspend", new { });
        var never = (await administrator.PostAsync(
            "/api/v1/staff", new { hotelId = hotel, name = "王芳", email = AccessGiven.NewEmail(), positionCode = "hrManager", password = Member.Password }, HttpStatusCode.Created)).Id();
        using var expired = await host.MemberAsync(hotel, "hrManager");
        var until = host.Clock.GetUtcNow().AddMinutes(5);
        await administrator.PostAsync($"/api/v1/staff/{expired.Id}/grants", new { positionCode = "itManager", hotelId = hotel, validUntil = until }, HttpStatusCode.Created);
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        var items = await manager.Client.ItemsOfAsync(await manager.Client.ReviewAsync(hotel));

        Assert.Empty(Flags(plain.Id));
        Assert.Empty(Flags(careful.Id));
        Assert.Equal(["noTwoStep"], Flags(desk.Id));
        Assert.Equal(["manyPositions", "manyPositions"], Flags(two.Id));
        Assert.Equal(["suspended"], Flags(suspended.Id));
        Assert.Equal(["neverUsed"], Flags(never));
        Assert.Equal(["expired"], Flags(expired.Id));

        string[] Flags(Guid person) => [.. items.Where(item => item.Id("personId") == person).SelectMany(item => item.Flags())];
    }

    [Fact]
    public async Task How_long_without_use_is_dormant_stands_in_the_law_data()
    {
        var hotel = await host.HotelAsync();
        await host.CorrectAsync("access.default.dormant", hotel, "PT10M");
        using var sleeper = await host.MemberAsync(hotel, "hrManager");
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        using var manager = await host.MemberAsync(hotel, "generalManager");

        var review = await manager.Client.ReviewAsync(hotel);

        Assert.Equal(["dormant"], (await manager.Client.ItemOfAsync(review, sleeper.Id)).Flags());
        Assert.DoesNotContain("dormant", (await manager.Client.ItemOfAsync(review, manager.Id)).Flags());
    }

    [Fact]
    public async Task A_second_while_one_is_open_is_refused()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var administrator = await host.AdministratorAsync();
        await administrator.ReviewAsync(hotel);

        using var second = await administrator.PostAsync(ReviewGiven.Route, new { hotelId = hotel });

        await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.review-open");
        await administrator.ReviewAsync(other);
    }

    [Fact]
    public async Task Another_hotel_is_not_there()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");

        using var answer = await manager.Client.PostAsync(ReviewGiven.Route, new { hotelId = await host.HotelAsync() });

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var officer = await host.MemberAsync(hotel, "privacyOfficer");

        using var answer = await officer.Client.PostAsync(ReviewGiven.Route, new { hotelId = hotel });

        await answer.ShouldLackAsync("staff:write");
    }
}
