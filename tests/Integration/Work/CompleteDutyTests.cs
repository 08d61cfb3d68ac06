using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class CompleteDutyTests(HotelHost host)
{
    private static Uri Complete(Guid id) => new($"/api/v1/duties/{id}/complete", UriKind.Relative);

    [Fact]
    public async Task Who_owes_a_duty_marks_it_as_done_once()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var owner = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var id = await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), ownerPosition: WorkGiven.Desk);

        using var first = await owner.Client.PostAsync(Complete(id), null);
        using var second = await owner.Client.PostAsync(Complete(id), null);

        await first.ShouldBeAsync(HttpStatusCode.OK);
        var problem = await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "work.duty-closed");
        Assert.Contains("done", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        var duty = await manager.GetJsonAsync($"/api/v1/duties/{id}");
        Assert.Equal("done", duty.GetProperty("state").GetString());
        Assert.Equal(owner.Id, duty.GetProperty("closedBy").GetGuid());
        Assert.Empty(await owner.Client.ItemsAsync("/api/v1/duties?mine=true&band=week"));
    }

    [Fact]
    public async Task What_closes_by_itself_cannot_be_ticked_off()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        await host.TellAsync(
            host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3)),
            host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3), "look", byHand: true));
        var byItself = await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("kind").GetString() == "review");
        var byHand = await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("kind").GetString() == "look");

        using var refused = await manager.PostAsync(Complete(byItself.GetProperty("id").GetGuid()), null);
        using var done = await manager.PostAsync(Complete(byHand.GetProperty("id").GetGuid()), null);

        await refused.ShouldBeProblemAsync(HttpStatusCode.Conflict, "work.duty-closes-by-itself");
        await done.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Seeing_a_duty_is_not_yet_doing_it()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        using var auditor = await host.StaffAsync(hotel, "auditor");
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);
        var id = await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), ownerPosition: WorkGiven.Desk);

        using var forbidden = await auditor.PostAsync(Complete(id), null);
        using var foreign = await elsewhere.PostAsync(Complete(id), null);

        var problem = await forbidden.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Contains("duties:manage", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-duty");
    }
}
