using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class ListNotificationsTests(HotelHost host)
{
    [Fact]
    public async Task Notifications_hold_ids_and_are_seen_by_their_hotel()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);
        var id = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id);
        await host.StrikeTheHourAsync();

        var filed = await manager.Client.ItemEventuallyAsync($"/api/v1/notifications?hotelId={hotel}&state=filed", _ => true);

        Assert.Equal(manager.Id, filed.GetProperty("subjectId").GetGuid());
        Assert.Equal(id, filed.GetProperty("aboutId").GetGuid());
        Assert.Equal("zh", filed.GetProperty("language").GetString());
        Assert.DoesNotContain("@", filed.ToString(), StringComparison.Ordinal);
        Assert.Empty(await elsewhere.ItemsAsync($"/api/v1/notifications?aboutId={id}"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var desk = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Desk);

        using var forbidden = await desk.GetAsync(new Uri("/api/v1/notifications", UriKind.Relative));

        var problem = await forbidden.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("notifications:read", problem.GetProperty("permission").GetString());
    }

    [Fact]
    public async Task A_list_cannot_be_sorted_or_paged_at_will()
    {
        using var administrator = await host.AdministratorAsync();

        using var sort = await administrator.GetAsync(new Uri("/api/v1/notifications?sort=template", UriKind.Relative));
        using var cursor = await administrator.GetAsync(new Uri("/api/v1/notifications?cursor=zzz", UriKind.Relative));

        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
    }
}
