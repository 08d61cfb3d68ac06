using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class GetImportTests(HotelHost host)
{
    [Fact]
    public async Task An_ended_import_tells_what_came_of_each_row_and_when()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var before = host.Clock.GetUtcNow().AddSeconds(-1);

        var import = await manager.ImportedAsync(hotel, "ref,name\n1,张三丰\n,李四\n");

        Assert.Equal([1, 0, 0, 0, 0, 1], import.Counts());
        Assert.Equal((hotel, "csv", "completed"), (import.Id("hotelId"), import.Text("format"), import.Text("status")));
        Assert.InRange(import.GetProperty("startedAt").GetDateTimeOffset(), before, import.GetProperty("finishedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task An_unknown_import_and_one_of_another_hotel_are_not_found()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var import = (await manager.ImportedAsync(hotel, "ref,name\n1,张三丰\n")).Id();

        using var unknown = await manager.GetAsync($"{ImportsGiven.Route}/{Guid.NewGuid()}");
        using var foreign = await elsewhere.GetAsync($"{ImportsGiven.Route}/{import}");

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.import-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.import-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync($"{ImportsGiven.Route}/{Guid.NewGuid()}");

        await answer.ShouldLackAsync("guests:import");
    }
}
