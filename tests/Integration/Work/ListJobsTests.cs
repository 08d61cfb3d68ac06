using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class ListJobsTests(HotelHost host)
{
    [Fact]
    public async Task Jobs_are_listed_by_hotel_state_and_kind()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var first = await host.StoredJobAsync(hotel, startsIn: TimeSpan.FromDays(3650));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await host.StoredJobAsync(hotel, startsIn: TimeSpan.FromDays(3650));
        var foreign = await host.StoredJobAsync(await host.HotelAsync(), startsIn: TimeSpan.FromDays(3650));

        var queued = await manager.ItemsAsync($"/api/v1/jobs?hotelId={hotel}&status=queued&kind=work.sendNotifications");
        var running = await manager.ItemsAsync($"/api/v1/jobs?hotelId={hotel}&status=running");
        var otherKind = await manager.ItemsAsync($"/api/v1/jobs?hotelId={hotel}&kind=work.remindOwners");
        var all = await manager.ItemsAsync("/api/v1/jobs?limit=200");

        Assert.Equal([second, first], queued.Select(job => job.GetProperty("id").GetGuid()));
        Assert.Empty(running);
        Assert.Empty(otherKind);
        Assert.DoesNotContain(all, job => job.GetProperty("id").GetGuid() == foreign);
    }

    [Fact]
    public async Task Pages_hold_together()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add(await host.StoredJobAsync(hotel, startsIn: TimeSpan.FromDays(3650)));
        }

        var first = await manager.GetJsonAsync($"/api/v1/jobs?hotelId={hotel}&limit=2&count=true");
        var second = await manager.GetJsonAsync($"/api/v1/jobs?hotelId={hotel}&limit=2&cursor={first.GetProperty("nextCursor").GetString()}");

        Assert.Equal(3, first.GetProperty("total").GetInt64());
        var listed = first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(job => job.GetProperty("id").GetGuid());
        Assert.Equal(ids.Order(), listed.Order());
    }

    [Fact]
    public async Task Jobs_of_no_hotel_are_for_those_who_oversee_all()
    {
        await host.StrikeTheHourAsync();
        using var administrator = await host.AdministratorAsync();
        using var manager = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);

        Assert.NotEmpty(await administrator.ItemsAsync("/api/v1/jobs?kind=work.remindOwners"));
        Assert.Empty(await manager.ItemsAsync("/api/v1/jobs?kind=work.remindOwners"));
    }

    [Fact]
    public async Task A_list_cannot_be_sorted_or_paged_at_will()
    {
        using var administrator = await host.AdministratorAsync();

        using var sort = await administrator.GetAsync(new Uri("/api/v1/jobs?sort=payload", UriKind.Relative));
        using var cursor = await administrator.GetAsync(new Uri("/api/v1/jobs?cursor=zzz", UriKind.Relative));

        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
    }
}
