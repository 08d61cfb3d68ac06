using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class ListGuestsTests(HotelHost host)
{
    private const string Route = "/api/v1/guests";

    [Fact]
    public async Task Pages_order_and_csv_hold_every_guest_once_and_masked()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        foreach (var externalRef in (string[])["C", "A", "B", "=D", "E"])
        {
            await manager.GuestAsync(hotel, externalRef);
        }

        var byRef = await manager.PagesAsync($"{Route}?sort=externalRef");
        var newest = await manager.PagesAsync($"{Route}?hotelId={hotel}");
        var csv = await manager.CsvAsync($"{Route}?sort=-externalRef");

        Assert.Equal(["=D", "A", "B", "C", "E"], byRef.Select(guest => guest.Text("externalRef")));
        Assert.All(byRef, guest => Assert.Equal(("张**", "138****8000"), (guest.Text("name"), guest.GetProperty("fields").Text("phone"))));
        Assert.Equal(5, newest.Select(guest => guest.Id()).Distinct().Count());
        Assert.Equal(newest.Select(guest => guest.GetProperty("createdAt").GetDateTimeOffset()).OrderDescending(), newest.Select(guest => guest.GetProperty("createdAt").GetDateTimeOffset()));
        Assert.StartsWith("id,hotelId,externalRef,", csv[0], StringComparison.Ordinal);
        Assert.Equal(["E", "C", "B", "A", "'=D"], csv.Skip(1).Select(line => line.Split(',')[2]));
        Assert.DoesNotContain(csv, line => line.Contains("13800138000", StringComparison.Ordinal) || line.Contains("三丰", StringComparison.Ordinal));
        await manager.ShouldRefuseOtherCursorsAndOrdersAsync(Route);
    }

    [Fact]
    public async Task Reference_state_and_arrival_narrow_the_list()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        await manager.ImportedAsync(hotel, "ref,in\n1,2031-05-01\n1,2031-05-01\n2,2031-06-01\n3,2031-07-01\n", new { externalRef = "ref", arrival = "in" });
        var restricted = await manager.GuestAsync(hotel, "4");
        await host.TurnAsync(restricted, "restricted");

        Assert.Equal(["2"], await RefsAsync("externalRef=2"));
        Assert.Equal(["4"], await RefsAsync("state=restricted"));
        Assert.Equal(["2", "3"], await RefsAsync("arrivedFrom=2031-06-01"));
        Assert.Equal(["1", "2"], await RefsAsync("arrivedTo=2031-06-01"));
        Assert.Equal(["2"], await RefsAsync("arrivedFrom=2031-05-02&arrivedTo=2031-06-30"));

        async Task<IEnumerable<string?>> RefsAsync(string filter) => (await manager.PagesAsync($"{Route}?hotelId={hotel}&sort=externalRef&{filter}")).Select(guest => guest.Text("externalRef"));
    }

    [Fact]
    public async Task A_merged_guest_is_found_by_each_of_its_references()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var document = new { fullName = "张三丰", idType = "passport", idNumber = "E12345678", nationality = "CN" };
        var guest = await manager.GuestAsync(hotel, "old", document);
        await manager.GuestAsync(hotel, "new", document);

        Assert.Equal(guest, Assert.Single(await manager.PagesAsync($"{Route}?externalRef=old")).Id());
        Assert.Equal(guest, Assert.Single(await manager.PagesAsync($"{Route}?externalRef=new")).Id());
    }

    [Theory]
    [InlineData("state=lost")]
    [InlineData("arrivedFrom=May")]
    [InlineData("hotelId=7")]
    public async Task Filters_that_cannot_be_read_are_refused_without_echo(string filter)
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var answer = await manager.GetAsync($"{Route}?{filter}");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal(filter.Split('=')[0], problem.GetProperty("errors")[0].Text("name"));
        Assert.DoesNotContain("May", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guests_of_another_hotel_do_not_show()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        await manager.GuestAsync(hotel, "mine");

        Assert.Empty(await elsewhere.PagesAsync($"{Route}?sort=externalRef"));
        Assert.Empty(await elsewhere.PagesAsync($"{Route}?hotelId={hotel}"));
        Assert.Empty(await elsewhere.PagesAsync($"{Route}?externalRef=mine"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:write");

        using var answer = await machine.GetAsync(Route);

        await answer.ShouldLackAsync("guests:read");
    }
}
