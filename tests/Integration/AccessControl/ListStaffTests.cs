using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListStaffTests(HotelHost host)
{
    [Fact]
    public async Task The_staff_of_one_s_own_hotel_is_listed_with_the_positions_there_only()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var hr = await host.MemberAsync(hotel, "hrManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");
        await host.GrantAsync(member.Id, other, "dutyManager");
        using var stranger = await host.MemberAsync(other, "frontDesk");

        var listed = await hr.Client.AllAsync("/api/v1/staff");

        Assert.Equal(new HashSet<Guid> { hr.Id, member.Id }, listed.Select(person => person.Id()).ToHashSet());
        var shown = listed.Single(person => person.Id() == member.Id);
        Assert.Equal((member.Email, "李明", "zh"), (shown.Text("email"), shown.Text("name"), shown.Text("language")));
        var grant = Assert.Single(shown.GetProperty("grants").EnumerateArray());
        Assert.Equal(("frontDesk", hotel), (grant.Text("positionCode"), grant.GetProperty("hotelId").GetGuid()));
    }

    [Fact]
    public async Task Another_hotel_is_empty()
    {
        using var hr = await host.MemberAsync(await host.HotelAsync(), "hrManager");
        var other = await host.HotelAsync();
        using var stranger = await host.MemberAsync(other, "frontDesk");

        Assert.Empty(await hr.Client.AllAsync($"/api/v1/staff?hotelId={other}"));
    }

    [Fact]
    public async Task Pages_in_any_order_hold_everybody_once()
    {
        var hotel = await host.HotelAsync();
        using var hr = await host.MemberAsync(hotel, "hrManager");
        for (var i = 0; i < 4; i++)
        {
            (await host.MemberAsync(hotel, "frontDesk")).Dispose();
        }

        foreach (var sort in new[] { "name", "-email", "createdAt" })
        {
            var first = await hr.Client.GetJsonAsync($"/api/v1/staff?limit=3&count=true&sort={sort}");
            var second = await hr.Client.GetJsonAsync($"/api/v1/staff?limit=3&sort={sort}&cursor={first.Text("nextCursor")}");
            Assert.Equal(5, first.GetProperty("total").GetInt32());
            Assert.Null(second.Text("nextCursor"));
            var ids = new[] { first, second }.SelectMany(page => page.GetProperty("items").EnumerateArray()).Select(person => person.Id()).ToList();
            Assert.Equal(5, ids.Count);
            Assert.Equal(5, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task A_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        using var cursor = await administrator.GetAsync("/api/v1/staff?cursor=abc");
        using var sort = await administrator.GetAsync("/api/v1/staff?sort=passwordHash");

        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.GetAsync("/api/v1/staff");

        await answer.ShouldLackAsync("staff:read");
    }
}
