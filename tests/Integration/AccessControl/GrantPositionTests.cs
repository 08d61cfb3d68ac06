using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class GrantPositionTests(HotelHost host)
{
    [Fact]
    public async Task A_position_counts_at_once_and_ends_by_itself()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var desk = await host.MemberAsync(hotel, "frontDesk");
        using var before = await desk.Client.GetAsync("/api/v1/staff");
        await before.ShouldLackAsync("staff:read");

        using var given = await GiveAsync(manager.Client, desk.Id, "hrManager", hotel, host.Clock.GetUtcNow().AddMinutes(5));
        await given.ShouldBeAsync(HttpStatusCode.Created);
        using var during = await desk.Client.GetAsync("/api/v1/staff");
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using var after = await desk.Client.GetAsync("/api/v1/staff");
        using var still = await desk.Client.GetAsync("/api/v1/guests");

        await during.ShouldBeAsync(HttpStatusCode.OK);
        await after.ShouldLackAsync("staff:read");
        await still.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={desk.Id}&action=grant.given"));
    }

    [Fact]
    public async Task The_administrator_gives_positions_at_other_hotels_and_at_all()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var member = await host.MemberAsync(hotel, "frontDesk");

        await host.GrantAsync(member.Id, other, "dutyManager");
        Assert.Equal([hotel, other], (await HotelsAsync(member.Client)).Order());
        await host.GrantAsync(member.Id, null, "auditor");

        Assert.Contains(await host.HotelAsync(), await HotelsAsync(member.Client));
    }

    [Fact]
    public async Task Nobody_gives_more_than_they_hold_nor_to_people_of_other_hotels_too()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var hr = await host.MemberAsync(hotel, "hrManager");
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var colleague = await host.MemberAsync(hotel, "frontDesk");
        using var shared = await host.MemberAsync(hotel, "frontDesk");
        await host.GrantAsync(shared.Id, other, "frontDesk");

        using var beyond = await GiveAsync(hr.Client, colleague.Id, "generalManager", hotel);
        using var everywhere = await GiveAsync(manager.Client, colleague.Id, "frontDesk", null);
        using var elsewhereToo = await GiveAsync(manager.Client, shared.Id, "dutyManager", hotel);

        await beyond.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await everywhere.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await elsewhereToo.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
    }

    [Fact]
    public async Task Nobody_gives_to_themselves()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");

        using var answer = await GiveAsync(manager.Client, manager.Id, "frontDesk", hotel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
    }

    [Fact]
    public async Task An_unknown_position_a_past_end_and_the_administrator_s_position_at_a_hotel_are_refused()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        using var member = await host.MemberAsync(hotel, "frontDesk");

        using var unknown = await GiveAsync(administrator, member.Id, "butler", hotel);
        using var past = await GiveAsync(administrator, member.Id, "dutyManager", hotel, host.Clock.GetUtcNow().AddSeconds(-1));
        using var atHotel = await GiveAsync(administrator, member.Id, "administrator", hotel);
        using var none = await GiveAsync(administrator, member.Id, "", hotel);

        await unknown.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.unknown-position");
        var problem = await past.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.ends-in-past");
        Assert.Equal("validUntil", problem.GetProperty("errors")[0].Text("name"));
        await atHotel.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.platform-only");
        await none.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task People_of_another_hotel_and_another_hotel_are_not_there()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var colleague = await host.MemberAsync(hotel, "frontDesk");
        using var stranger = await host.MemberAsync(other, "frontDesk");

        using var foreignPerson = await GiveAsync(manager.Client, stranger.Id, "frontDesk", hotel);
        using var foreignHotel = await GiveAsync(manager.Client, colleague.Id, "frontDesk", other);
        using var nobody = await GiveAsync(manager.Client, Guid.NewGuid(), "frontDesk", hotel);

        await foreignPerson.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await foreignHotel.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.MemberAsync(hotel, "frontDesk");

        using var answer = await GiveAsync(frontDesk.Client, Guid.NewGuid(), "frontDesk", hotel);

        await answer.ShouldLackAsync("staff:write");
    }

    private static Task<HttpResponseMessage> GiveAsync(HttpClient client, Guid person, string positionCode, Guid? hotelId, DateTimeOffset? validUntil = null) =>
        client.PostAsync($"/api/v1/staff/{person}/grants", new { positionCode, hotelId, validUntil });

    private static async Task<IReadOnlySet<Guid>> HotelsAsync(HttpClient client) =>
        (await client.GetJsonAsync("/api/v1/me")).GetProperty("hotels").EnumerateArray().Select(hotel => hotel.Id()).ToHashSet();
}
