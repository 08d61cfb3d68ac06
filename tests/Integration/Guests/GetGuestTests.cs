using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class GetGuestTests(HotelHost host)
{
    [Fact]
    public async Task Every_field_is_masked()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var externalRef = GuestsGiven.NewRef();
        var guest = await manager.GuestAsync(hotel, externalRef, new
        {
            familyName = "欧阳", givenName = "明月", phone = "+86 138 0013 8000", email = "mingyue@example.com", idType = "residentIdentityCard", idNumber = "110101199003078888",
            nationality = "CN", birthDate = "1990-03-07", address = "浙江省杭州市西湖区文三路1号", vehiclePlate = "浙A12345", preferences = "no feathers", country = "CN",
        });

        var shown = (await manager.GetJsonAsync($"/api/v1/guests/{guest}")).GetProperty("guest");

        Assert.Equal((guest, hotel, externalRef, "active", "api"), (shown.Id(), shown.Id("hotelId"), shown.Text("externalRef")!, shown.Text("state")!, shown.Text("source")!));
        Assert.Equal("欧**", shown.Text("name"));
        Assert.Equal(
            new SortedDictionary<string, string?>
            {
                ["familyName"] = "欧*", ["givenName"] = "**", ["phone"] = "138****8000", ["email"] = "m****@example.com", ["idType"] = "residentIdentityCard", ["idNumber"] = "1101************88",
                ["nationality"] = "****", ["birthDate"] = "****-**-**", ["address"] = "浙江省****", ["vehiclePlate"] = "浙A****", ["preferences"] = "****", ["country"] = "CN",
            },
            new SortedDictionary<string, string?>(shown.GetProperty("fields").EnumerateObject().ToDictionary(field => field.Name, field => field.Value.GetString())));
        Assert.Empty(shown.GetProperty("altered").EnumerateArray());
    }

    [Fact]
    public async Task An_altered_field_is_named_and_not_shown()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel, profile: new { fullName = "张三丰", phone = "13800138000" });
        await host.AlterAsync(guest, "stay_enc");

        var shown = (await manager.GetJsonAsync($"/api/v1/guests/{guest}")).GetProperty("guest");

        Assert.Equal("phone", Assert.Single(shown.GetProperty("altered").EnumerateArray()).GetString());
        Assert.Equal("fullName", Assert.Single(shown.GetProperty("fields").EnumerateObject()).Name);
    }

    [Fact]
    public async Task Stays_consent_marks_and_the_number_of_notes_come_from_the_import()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        await manager.ImportedAsync(
            hotel,
            "ref,name,in,out,room,state,news,remark\n1,张三丰,2031-05-01,2031-05-03,302,departed,yes,no feathers\n",
            """{ "externalRef": "ref", "fullName": "name", "arrival": "in", "departure": "out", "room": "room", "status": "state", "consent.newsletter": "news", "notes": "remark" }""");
        var guest = Assert.Single(await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}")).Id();

        var shown = await manager.GetJsonAsync($"/api/v1/guests/{guest}");

        var stay = Assert.Single(shown.GetProperty("stays").EnumerateArray());
        Assert.Equal(("2031-05-01", "2031-05-03", "302", "departed", "guest"), (stay.Text("arrival"), stay.Text("departure"), stay.Text("room"), stay.Text("status"), stay.Text("role")));
        var flag = Assert.Single(shown.GetProperty("consentFlags").EnumerateArray());
        Assert.Equal(("newsletter", "yes"), (flag.Text("sourceField"), flag.Text("answer")));
        Assert.Equal(1, shown.GetProperty("notes").GetInt32());
        Assert.Equal(("2031-05-01", "2031-05-01"), (shown.GetProperty("guest").Text("firstArrival"), shown.GetProperty("guest").Text("lastArrival")));
    }

    [Fact]
    public async Task An_unknown_guest_and_one_of_another_hotel_are_not_found()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);

        using var unknown = await manager.GetAsync($"/api/v1/guests/{Guid.NewGuid()}");
        using var foreign = await elsewhere.GetAsync($"/api/v1/guests/{guest}");

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.guest-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.guest-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var outsider = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Outsider);

        using var answer = await outsider.GetAsync($"/api/v1/guests/{Guid.NewGuid()}");

        await answer.ShouldLackAsync("guests:read");
    }
}
