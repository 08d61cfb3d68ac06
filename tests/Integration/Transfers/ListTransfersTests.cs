using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Transfers;

[Collection(HostCollection.Name)]
public sealed class ListTransfersTests(HotelHost host)
{
    [Fact]
    public async Task Pages_filters_order_and_csv()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var late = await host.TransferAsync(manager, hotel, inDays: 90);
        var soon = await host.TransferAsync(manager, hotel, inDays: 10);
        var between = await host.TransferAsync(manager, hotel, inDays: 40);

        var byDate = await manager.PagesAsync($"{TransfersGiven.Route}?sort=targetDate");
        var backwards = await manager.PagesAsync($"{TransfersGiven.Route}?sort=-targetDate&hotelId={hotel}&stage=draft");
        var closed = await manager.PagesAsync($"{TransfersGiven.Route}?stage=closed");
        var csv = await manager.CsvAsync($"{TransfersGiven.Route}?sort=targetDate");

        Assert.Equal([soon, between, late], byDate.Select(item => item.Id()));
        Assert.Equal([late, between, soon], backwards.Select(item => item.Id()));
        Assert.Empty(closed);
        Assert.StartsWith("id,hotelId,kind,", csv[0], StringComparison.Ordinal);
        Assert.Equal([soon, between, late], csv.Skip(1).Select(line => Guid.Parse(line[..36])));
        await manager.ShouldRefuseOtherCursorsAndOrdersAsync(TransfersGiven.Route);
    }

    [Fact]
    public async Task Transfers_of_another_hotel_do_not_show()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        await host.TransferAsync(manager, hotel);

        Assert.Empty(await elsewhere.PagesAsync($"{TransfersGiven.Route}?sort=-createdAt"));
        Assert.Empty(await elsewhere.PagesAsync($"{TransfersGiven.Route}?hotelId={hotel}"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync(TransfersGiven.Route);

        await answer.ShouldLackAsync("transfers:read");
    }
}
