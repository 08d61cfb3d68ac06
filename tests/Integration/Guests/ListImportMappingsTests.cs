using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class ListImportMappingsTests(HotelHost host)
{
    private const string Route = SaveImportMappingTests.Route;

    [Fact]
    public async Task Pages_order_and_csv_hold_every_mapping_of_the_hotel()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        foreach (var name in (string[])["c", "a", "b"])
        {
            await manager.PostAsync(Route, new { hotelId = hotel, name, mapping = ImportsGiven.RefAndName }, HttpStatusCode.Created);
        }

        var pages = await manager.PagesAsync($"{Route}?sort=name");
        var backwards = await manager.PagesAsync($"{Route}?sort=-name&hotelId={hotel}");
        var csv = await manager.CsvAsync(Route);

        Assert.Equal(["a", "b", "c"], pages.Select(mapping => mapping.Text("name")));
        Assert.All(pages, mapping => Assert.Equal(("ref", "name"), (mapping.GetProperty("mapping").Text("externalRef"), mapping.GetProperty("mapping").Text("fullName"))));
        Assert.Equal(["c", "b", "a"], backwards.Select(mapping => mapping.Text("name")));
        Assert.Equal("id,hotelId,name,mapping", csv[0]);
        Assert.Equal(4, csv.Count);
        await manager.ShouldRefuseOtherCursorsAndOrdersAsync(Route);
    }

    [Fact]
    public async Task Mappings_of_another_hotel_do_not_show()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        await manager.PostAsync(Route, new { hotelId = hotel, name = "mine", mapping = ImportsGiven.RefAndName }, HttpStatusCode.Created);

        Assert.Empty(await elsewhere.PagesAsync($"{Route}?sort=name"));
        Assert.Empty(await elsewhere.PagesAsync($"{Route}?hotelId={hotel}"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync(Route);

        await answer.ShouldLackAsync("guests:import");
    }
}
