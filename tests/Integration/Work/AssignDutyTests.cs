using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class AssignDutyTests(HotelHost host)
{
    [Fact]
    public async Task A_duty_moves_from_one_to_another()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var first = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var second = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var id = await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), first.Id);

        using var toPerson = await manager.PostAsJsonAsync($"/api/v1/duties/{id}/assign", new { ownerId = second.Id });
        await toPerson.ShouldBeAsync(HttpStatusCode.OK);

        Assert.Empty(await first.Client.ItemsAsync("/api/v1/duties?mine=true"));
        Assert.Single(await second.Client.ItemsAsync("/api/v1/duties?mine=true"));

        using var toPosition = await manager.PostAsJsonAsync($"/api/v1/duties/{id}/assign", new { ownerPosition = WorkGiven.Desk });
        await toPosition.ShouldBeAsync(HttpStatusCode.OK);

        Assert.Single(await first.Client.ItemsAsync("/api/v1/duties?mine=true"));
        Assert.Single(await second.Client.ItemsAsync("/api/v1/duties?mine=true"));
    }

    [Fact]
    public async Task Refusals_change_nothing()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);
        var owner = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var stranger = await host.ColleagueAsync(await host.HotelAsync(), WorkGiven.Desk);
        var id = await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), owner.Id);
        var url = $"/api/v1/duties/{id}/assign";

        using var nobody = await manager.PostAsJsonAsync(url, new { });
        using var outside = await manager.PostAsJsonAsync(url, new { ownerId = stranger.Id });
        using var foreign = await elsewhere.PostAsJsonAsync(url, new { ownerPosition = WorkGiven.Desk });
        using var forbidden = await owner.Client.PostAsJsonAsync(url, new { ownerPosition = WorkGiven.Desk });

        await nobody.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await outside.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "work.owner-elsewhere");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-duty");
        var problem = await forbidden.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("duties:manage", problem.GetProperty("permission").GetString());
        Assert.Equal(owner.Id, (await manager.GetJsonAsync($"/api/v1/duties/{id}")).GetProperty("ownerId").GetGuid());
    }

    [Fact]
    public async Task A_closed_duty_stays_with_whom_it_was()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), ownerPosition: WorkGiven.Manager);
        using var done = await manager.PostAsync(new Uri($"/api/v1/duties/{id}/complete", UriKind.Relative), null);
        await done.ShouldBeAsync(HttpStatusCode.OK);

        using var late = await manager.PostAsJsonAsync($"/api/v1/duties/{id}/assign", new { ownerPosition = WorkGiven.Desk });

        await late.ShouldBeProblemAsync(HttpStatusCode.Conflict, "work.duty-closed");
    }
}
