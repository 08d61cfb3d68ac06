using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class EndGrantTests(HotelHost host)
{
    [Fact]
    public async Task The_position_ends_at_once_and_stays_on_record()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        var grant = await host.GrantAsync(member.Id, hotel, "hrManager");
        using var before = await member.Client.GetAsync("/api/v1/staff");
        await before.ShouldBeAsync(HttpStatusCode.OK);

        using var ended = await manager.Client.DeleteAsync($"/api/v1/staff/{member.Id}/grants/{grant}");
        using var after = await member.Client.GetAsync("/api/v1/staff");

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldLackAsync("staff:read");
        var listed = Assert.Single(await manager.Client.AllAsync("/api/v1/staff"), person => person.Id() == member.Id);
        var record = Assert.Single(listed.GetProperty("grants").EnumerateArray(), each => each.Id() == grant);
        Assert.NotNull(record.Text("validUntil"));
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={member.Id}&action=grant.ended"));
    }

    [Fact]
    public async Task Whoever_works_elsewhere_too_keeps_that()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(other, "frontDesk");
        var grant = await host.GrantAsync(member.Id, hotel, "frontDesk");

        using var ended = await manager.Client.DeleteAsync($"/api/v1/staff/{member.Id}/grants/{grant}");

        await ended.ShouldBeAsync(HttpStatusCode.OK);
        var left = Assert.Single((await member.Client.GetJsonAsync("/api/v1/me")).GetProperty("hotels").EnumerateArray());
        Assert.Equal(other, left.Id());
    }

    [Fact]
    public async Task What_has_ended_cannot_end_again()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        var url = $"/api/v1/staff/{member.Id}/grants/{await host.GrantAsync(member.Id, hotel, "dutyManager")}";

        using var first = await manager.Client.DeleteAsync(url);
        using var second = await manager.Client.DeleteAsync(url);

        await first.ShouldBeAsync(HttpStatusCode.OK);
        await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.wrong-state");
    }

    [Fact]
    public async Task Nobody_ends_their_own()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        var grant = await host.GrantAsync(manager.Id, hotel, "frontDesk");

        using var answer = await manager.Client.DeleteAsync($"/api/v1/staff/{manager.Id}/grants/{grant}");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
    }

    [Fact]
    public async Task Positions_at_another_hotel_at_all_hotels_and_of_another_person_are_not_there()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        var elsewhere = await host.GrantAsync(member.Id, other, "dutyManager");
        var everywhere = await host.GrantAsync(member.Id, null, "auditor");
        var own = await host.GrantAsync(manager.Id, hotel, "frontDesk");

        foreach (var grant in new[] { elsewhere, everywhere, own, Guid.NewGuid() })
        {
            using var answer = await manager.Client.DeleteAsync($"/api/v1/staff/{member.Id}/grants/{grant}");
            await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        }
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.DeleteAsync($"/api/v1/staff/{Guid.NewGuid()}/grants/{Guid.NewGuid()}");

        await answer.ShouldLackAsync("staff:write");
    }
}
