using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Encryption;

[Collection(HostCollection.Name)]
public sealed class ListRotationsTests(HotelHost host)
{
    [Fact]
    public async Task The_newest_comes_first_page_by_page_and_as_csv_and_other_hotels_have_none_of_it()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        foreach (var reason in (string[])["scheduled", "personnel", "compromise"])
        {
            await manager.RotateAsync(hotel, reason);
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var rotations = await manager.PagesAsync($"{KeysGiven.Rotations}?hotelId={hotel}");

        Assert.Equal([("compromise", 4, "completed"), ("personnel", 3, "completed"), ("scheduled", 2, "completed")],
            rotations.Select(rotation => (rotation.Text("reason"), rotation.GetProperty("toVersion").GetInt32(), rotation.Text("state"))));
        Assert.Equal(4, (await manager.CsvAsync($"{KeysGiven.Rotations}?hotelId={hotel}")).Count);
        Assert.Empty((await elsewhere.GetJsonAsync($"{KeysGiven.Rotations}?hotelId={hotel}")).GetProperty("items").EnumerateArray());
        await manager.ShouldRefuseOtherCursorsAndOrdersAsync(KeysGiven.Rotations);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var outsider = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Outsider);

        using var answer = await outsider.GetAsync(KeysGiven.Rotations);

        await answer.ShouldLackAsync("keys:read");
    }
}
