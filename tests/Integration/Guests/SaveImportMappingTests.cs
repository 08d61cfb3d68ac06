using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class SaveImportMappingTests(HotelHost host)
{
    public const string Route = "/api/v1/guests/import-mappings";

    [Fact]
    public async Task Saving_under_the_same_name_replaces()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var first = await manager.PostAsync(Route, new { hotelId = hotel, name = "old system", mapping = ImportsGiven.RefAndName }, HttpStatusCode.Created);
        var second = await manager.PostAsync(Route, new { hotelId = hotel, name = "old system", mapping = new { externalRef = "{hotel}-{row}" } }, HttpStatusCode.Created);

        Assert.Equal(first.Id(), second.Id());
        var saved = Assert.Single(await manager.PagesAsync($"{Route}?hotelId={hotel}"));
        Assert.Equal("{hotel}-{row}", Assert.Single(saved.GetProperty("mapping").EnumerateObject()).Value.GetString());
    }

    [Fact]
    public async Task A_mapping_that_could_not_be_used_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var unknown = await manager.PostAsync(Route, new { hotelId = hotel, name = "a", mapping = new { externalRef = "ref", shoeSize = "size" } });
        using var nameless = await manager.PostAsync(Route, new { hotelId = hotel, name = "a", mapping = new { fullName = "name" } });
        using var empty = await manager.PostAsync(Route, new { hotelId = hotel, name = "a", mapping = new { } });
        using var untitled = await manager.PostAsync(Route, new { hotelId = hotel, name = "", mapping = ImportsGiven.RefAndName });

        var problem = await unknown.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.mapping-refused");
        Assert.Contains("shoeSize", problem.Text("title"), StringComparison.Ordinal);
        await nameless.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.mapping-lacks-external-ref");
        await empty.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await untitled.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Empty(await manager.PagesAsync($"{Route}?hotelId={hotel}"));
    }

    [Fact]
    public async Task Another_hotel_is_not_found()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var answer = await manager.PostAsync(Route, new { hotelId = await host.HotelAsync(), name = "a", mapping = ImportsGiven.RefAndName });

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(hotel, "frontDesk");

        using var answer = await frontDesk.PostAsync(Route, new { hotelId = hotel, name = "a", mapping = ImportsGiven.RefAndName });

        await answer.ShouldLackAsync("guests:import");
    }
}
