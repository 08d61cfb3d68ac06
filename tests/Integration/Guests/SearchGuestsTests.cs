using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class SearchGuestsTests(HotelHost host)
{
    private const string Route = "/api/v1/guests/search";

    [Theory]
    [InlineData("phone", "13800138000")]
    [InlineData("phone", "+86 138-0013-8000")]
    [InlineData("phone", "１３８ ００１３ ８０００")]
    [InlineData("email", "SanFeng@Example.COM")]
    [InlineData("idNumber", "e1234-5678")]
    [InlineData("name", "张三丰")]
    [InlineData("name", "张 三丰")]
    public async Task Any_spelling_of_the_same_value_finds_the_guest_masked(string field, string value)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var profile = GuestsGiven.Profile();
        (profile["idType"], profile["idNumber"]) = ("passport", "E12345678");
        var guest = await manager.GuestAsync(hotel, profile: profile);
        await manager.GuestAsync(hotel, profile: new { fullName = "李四", phone = "13900139000", email = "lisi@example.com", idNumber = "E87654321" });

        var found = await manager.PostAsync(Route, new Dictionary<string, object> { ["hotelId"] = hotel, [field] = value }, HttpStatusCode.OK);

        var item = Assert.Single(found.GetProperty("items").EnumerateArray());
        Assert.Equal((guest, "张**", "138****8000"), (item.Id(), item.Text("name"), item.GetProperty("fields").Text("phone")));
    }

    [Theory]
    [InlineData("phone", "1380013800")]
    [InlineData("email", "sanfeng@example.co")]
    [InlineData("name", "张三")]
    [InlineData("name", "张%")]
    public async Task Part_of_a_value_finds_nobody(string field, string value)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        await manager.GuestAsync(hotel);

        var found = await manager.PostAsync(Route, new Dictionary<string, object> { ["hotelId"] = hotel, [field] = value }, HttpStatusCode.OK);

        Assert.Empty(found.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_search_is_in_the_audit_log_with_its_field_and_hits_never_its_value()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);

        await manager.PostAsync(Route, new { hotelId = hotel, phone = "13800138000", purpose = "lost key" }, HttpStatusCode.OK);

        var entry = Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?hotelId={hotel}&action=guest.searched")).GetProperty("items").EnumerateArray());
        Assert.Equal("lost key", entry.Text("purpose"));
        Assert.Contains(guest.ToString(), entry.Text("leaf"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("13800138000", entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exactly_one_value_is_needed_and_it_must_be_one()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var none = await manager.PostAsync(Route, new { hotelId = hotel });
        using var blank = await manager.PostAsync(Route, new { hotelId = hotel, phone = " " });
        using var two = await manager.PostAsync(Route, new { hotelId = hotel, phone = "13800138000", name = "张三丰" });
        using var unreadable = await manager.PostAsync(Route, new { hotelId = hotel, phone = "no phone at all" });
        using var tooLong = await manager.PostAsync(Route, new { hotelId = hotel, name = new string('x', 201) });

        await none.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.search-needs-one");
        await blank.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.search-needs-one");
        await two.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.search-needs-one");
        var problem = await unreadable.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.search-unreadable");
        Assert.DoesNotContain("no phone", problem.ToString(), StringComparison.Ordinal);
        await tooLong.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_value_in_the_url_is_not_read()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        await manager.GuestAsync(hotel);

        using var inUrl = await manager.PostAsync($"{Route}?phone=13800138000", new { hotelId = hotel });
        using var byGet = await manager.GetAsync($"{Route}?hotelId={hotel}&phone=13800138000");

        await inUrl.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.search-needs-one");
        Assert.InRange((int)byGet.StatusCode, 400, 499);
    }

    [Fact]
    public async Task Another_hotel_is_not_found_and_its_guests_are_not_hit()
    {
        var (mine, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var manager = await host.StaffAsync(mine, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(other, GuestsGiven.Manager);
        await elsewhere.GuestAsync(other);

        using var foreign = await manager.PostAsync(Route, new { hotelId = other, phone = "13800138000" });
        var own = await manager.PostAsync(Route, new { hotelId = mine, phone = "13800138000" }, HttpStatusCode.OK);

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
        Assert.Empty(own.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var it = await host.StaffAsync(hotel, "itManager");

        using var answer = await it.PostAsync(Route, new { hotelId = hotel, phone = "13800138000" });

        await answer.ShouldLackAsync("guests:search");
    }
}
