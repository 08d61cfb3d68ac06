using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class ListDutiesTests(HotelHost host)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    [Fact]
    public async Task My_work_is_what_I_owe_by_name_or_by_position()
    {
        var hotel = await host.HotelAsync();
        var other = await host.HotelAsync();
        var now = host.Clock.GetUtcNow();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        using var otherManager = await host.StaffAsync(other, WorkGiven.Manager);
        var me = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var mate = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var byName = await manager.DutyAsync(hotel, now.AddDays(1), me.Id);
        var byPosition = await manager.DutyAsync(hotel, now.AddDays(2), ownerPosition: WorkGiven.Desk);
        var mates = await manager.DutyAsync(hotel, now.AddDays(1), mate.Id);
        await otherManager.DutyAsync(other, now.AddDays(1), ownerPosition: WorkGiven.Desk);

        var mine = await me.Client.ItemsAsync("/api/v1/duties?mine=true");
        var seen = await me.Client.ItemsAsync("/api/v1/duties");
        var overseen = await manager.ItemsAsync("/api/v1/duties");

        Assert.Equal([byName, byPosition], mine.Select(duty => duty.GetProperty("id").GetGuid()));
        Assert.Equal([byName, byPosition], seen.Select(duty => duty.GetProperty("id").GetGuid()));
        Assert.Equal(new[] { byName, byPosition, mates }.Order(), overseen.Select(duty => duty.GetProperty("id").GetGuid()).Order());
    }

    [Fact]
    public async Task Bands_follow_the_calendar_in_China()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        // Noon in China, so that every band has room.
        host.Clock.Advance(TimeSpan.FromHours(36) - host.Clock.GetUtcNow().ToOffset(China).TimeOfDay);
        var noon = host.Clock.GetUtcNow();
        var midnight = new DateTimeOffset(noon.ToOffset(China).Date.AddDays(1), China);
        var wanted = new Dictionary<string, Guid[]>
        {
            ["overdue"] = [await manager.DutyAsync(hotel, noon.AddMinutes(-1), ownerPosition: WorkGiven.Desk)],
            ["today"] = [await manager.DutyAsync(hotel, noon.AddMinutes(30), ownerPosition: WorkGiven.Desk), await manager.DutyAsync(hotel, midnight.AddSeconds(-1), ownerPosition: WorkGiven.Desk)],
            ["week"] = [await manager.DutyAsync(hotel, midnight, ownerPosition: WorkGiven.Desk), await manager.DutyAsync(hotel, midnight.AddDays(7).AddSeconds(-1), ownerPosition: WorkGiven.Desk)],
            ["later"] = [await manager.DutyAsync(hotel, midnight.AddDays(7), ownerPosition: WorkGiven.Desk)],
        };

        foreach (var (band, ids) in wanted)
        {
            var items = await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}&band={band}");
            Assert.Equal(ids, items.Select(duty => duty.GetProperty("id").GetGuid()));
            Assert.All(items, duty => Assert.Equal(band == "overdue", duty.GetProperty("overdue").GetBoolean()));
        }
    }

    [Fact]
    public async Task A_duty_turns_overdue_by_itself()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddHours(2), ownerPosition: WorkGiven.Desk);
        Assert.False(Assert.Single(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}")).GetProperty("overdue").GetBoolean());

        host.Clock.Advance(TimeSpan.FromHours(3));

        Assert.True(Assert.Single(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}&state=open")).GetProperty("overdue").GetBoolean());
    }

    [Fact]
    public async Task The_list_is_a_table_too()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(1), ownerPosition: WorkGiven.Desk);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/duties?hotelId={hotel}");
        request.Headers.Add("Accept", "text/csv");

        using var table = await manager.SendAsync(request);

        await table.ShouldBeAsync(HttpStatusCode.OK);
        var lines = (await table.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("dueAt", lines[0], StringComparison.Ordinal);
        Assert.Contains("Check the shredder", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_cannot_be_sorted_or_paged_at_will()
    {
        using var administrator = await host.AdministratorAsync();
        using var anonymous = host.Anonymous();

        using var sort = await administrator.GetAsync(new Uri("/api/v1/duties?sort=reminded", UriKind.Relative));
        using var cursor = await administrator.GetAsync(new Uri("/api/v1/duties?cursor=zzz", UriKind.Relative));
        using var nobody = await anonymous.GetAsync(new Uri("/api/v1/duties", UriKind.Relative));

        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
