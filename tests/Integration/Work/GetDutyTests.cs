using System.Net;
using HotelPrivacy.Contracts.Work;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class GetDutyTests(HotelHost host)
{
    [Fact]
    public async Task A_duty_is_shown_to_its_owner_and_to_who_oversees_the_hotel()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var owner = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var mate = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);
        var id = await manager.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), owner.Id);
        var url = new Uri($"/api/v1/duties/{id}", UriKind.Relative);

        var own = await owner.Client.GetJsonAsync(url.ToString());
        var overseen = await manager.GetJsonAsync(url.ToString());
        using var mates = await mate.Client.GetAsync(url);
        using var foreign = await elsewhere.GetAsync(url);

        Assert.Equal("Check the shredder", own.GetProperty("title").GetProperty("en").GetString());
        Assert.Equal(own.ToString(), overseen.ToString());
        await mates.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-duty");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-duty");
    }

    [Fact]
    public async Task A_duty_told_by_a_module_arises_once_and_follows_the_newest_telling()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var told = host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(30));
        var moved = told with { DueAt = told.DueAt.AddDays(60), At = told.At.AddMinutes(2) };

        await host.TellAsync(told, told, moved);
        await host.TellAsync(told with { DueAt = told.DueAt.AddDays(-20), At = told.At.AddMinutes(1) });
        await host.TellAsync(host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(1), "afterwards"));
        await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("kind").GetString() == "afterwards");

        var duty = Assert.Single(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}"), duty => duty.GetProperty("kind").GetString() == "review");
        Assert.Equal(moved.DueAt.ToUnixTimeMilliseconds(), duty.GetProperty("dueAt").GetDateTimeOffset().ToUnixTimeMilliseconds());
        Assert.Equal("PIPL art. 51", duty.GetProperty("ruleSource").GetString());
        Assert.Equal(told.Href, duty.GetProperty("href").GetString());
        Assert.Equal("Policies", duty.GetProperty("source").GetString());
    }

    [Theory]
    [InlineData(DutyOutcome.Done, "done")]
    [InlineData(DutyOutcome.Cancelled, "cancelled")]
    public async Task A_duty_closes_when_its_module_says_so(DutyOutcome outcome, string state)
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var told = host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3));
        await host.TellAsync(told);
        await manager.Client.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", _ => true);

        await host.TellAsync(new DutySettled(told.Source, told.OriginId, told.Kind, outcome, host.Clock.GetUtcNow(), manager.Id));

        var duty = await manager.Client.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("state").GetString() != "open");
        Assert.Equal(state, duty.GetProperty("state").GetString());
        Assert.Equal(manager.Id, duty.GetProperty("closedBy").GetGuid());
        Assert.False(duty.GetProperty("overdue").GetBoolean());
    }

    [Fact]
    public async Task What_was_settled_before_it_was_heard_of_opens_nothing()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var late = host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3), "late");
        var witness = host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3), "witness");
        await host.TellAsync(witness);
        await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("kind").GetString() == "witness");

        await host.TellAsync(
            new DutySettled(late.Source, late.OriginId, late.Kind, DutyOutcome.Done, host.Clock.GetUtcNow()),
            new DutySettled(witness.Source, witness.OriginId, witness.Kind, DutyOutcome.Done, host.Clock.GetUtcNow()));
        await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("state").GetString() == "done");
        await host.TellAsync(late, host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(1), "afterwards"));
        await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("kind").GetString() == "afterwards");

        Assert.DoesNotContain(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}"), duty => duty.GetProperty("kind").GetString() == "late");
    }
}
