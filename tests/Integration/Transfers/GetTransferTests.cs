using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Transfers;

[Collection(HostCollection.Name)]
public sealed class GetTransferTests(HotelHost host)
{
    [Fact]
    public async Task It_shows_what_was_agreed_with_whom_and_until_when()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var id = await host.TransferAsync(manager, hotel, inDays: 45);

        var transfer = await manager.GetJsonAsync($"{TransfersGiven.Route}/{id}");

        Assert.Equal((id, hotel), (transfer.Id(), transfer.Id("hotelId")));
        Assert.Equal(("assetSale", "package", "draft"), (transfer.Text("kind"), transfer.Text("deliveryMode"), transfer.Text("stage")));
        Assert.Equal(("远山酒店集团", "CN", "91330100MA27XYZ123"), (transfer.GetProperty("buyer").Text("name"), transfer.GetProperty("buyer").Text("country"), transfer.GetProperty("buyer").Text("registrationNumber")));
        Assert.Equal(host.Today().AddDays(45).ToString("yyyy-MM-dd"), transfer.Text("targetDate"));
    }

    [Fact]
    public async Task An_unknown_transfer_and_one_of_another_hotel_are_not_found()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var id = await host.TransferAsync(manager, hotel);

        using var unknown = await manager.GetAsync($"{TransfersGiven.Route}/{Guid.NewGuid()}");
        using var foreign = await elsewhere.GetAsync($"{TransfersGiven.Route}/{id}");

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "transfers.transfer-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "transfers.transfer-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync($"{TransfersGiven.Route}/{Guid.NewGuid()}");

        await answer.ShouldLackAsync("transfers:read");
    }
}
