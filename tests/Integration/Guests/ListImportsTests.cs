using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class ListImportsTests(HotelHost host)
{
    [Fact]
    public async Task Pages_and_csv_show_the_newest_first()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var imports = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            imports.Insert(0, (await manager.ImportedAsync(hotel, $"ref,name\n{i},张三丰\n")).Id());
            host.Clock.Advance(TimeSpan.FromMilliseconds(2));
        }

        var pages = await manager.PagesAsync($"{ImportsGiven.Route}?hotelId={hotel}");
        var csv = await manager.CsvAsync(ImportsGiven.Route);

        Assert.Equal(imports, pages.Select(import => import.Id()));
        Assert.All(pages, import => Assert.Equal(("completed", 1), (import.Text("status"), import.GetProperty("guestsCreated").GetInt32())));
        Assert.StartsWith("id,hotelId,jobId,format,status,rowsRead,", csv[0], StringComparison.Ordinal);
        Assert.Equal(imports, csv.Skip(1).Select(line => Guid.Parse(line[..36])));
        await manager.ShouldRefuseOtherCursorsAndOrdersAsync(ImportsGiven.Route);
    }

    [Fact]
    public async Task Imports_of_another_hotel_do_not_show()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        await manager.ImportedAsync(hotel, "ref,name\n1,张三丰\n");

        Assert.Empty(await elsewhere.PagesAsync($"{ImportsGiven.Route}?sort=-createdAt"));
        Assert.Empty(await elsewhere.PagesAsync($"{ImportsGiven.Route}?hotelId={hotel}"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync(ImportsGiven.Route);

        await answer.ShouldLackAsync("guests:import");
    }
}
