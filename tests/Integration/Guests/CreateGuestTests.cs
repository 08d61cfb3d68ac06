using System.Net;
using System.Net.Http.Headers;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class CreateGuestTests(HotelHost host)
{
    private const string Route = "/api/v1/guests";

    [Theory]
    [InlineData("intl")]
    [InlineData("cn")]
    public async Task A_guest_of_the_property_management_system_is_kept_and_only_the_id_comes_back(string cryptoProfile)
    {
        var hotel = await host.HotelAsync(cryptoProfile);
        using var pms = await host.MachineAsync(hotel, "guests:write", "guests:read");

        using var answer = await pms.PostAsync(Route, GuestsGiven.Body(hotel));

        await answer.ShouldBeAsync(HttpStatusCode.Created);
        var made = await answer.JsonAsync();
        Assert.Equal("id", Assert.Single(made.EnumerateObject()).Name);
        Assert.Equal($"/api/v1/guests/{made.Id()}", answer.Headers.Location?.ToString());
        var guest = (await pms.GetJsonAsync($"{Route}/{made.Id()}")).GetProperty("guest");
        Assert.Equal(("张**", "138****8000"), (guest.Text("name"), guest.GetProperty("fields").Text("phone")));
    }

    [Fact]
    public async Task The_audit_log_names_the_fields_and_never_their_values()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var guest = await manager.GuestAsync(hotel);

        var entry = Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?guestId={guest}&action=guest.created")).GetProperty("items").EnumerateArray());
        Assert.Contains("phone", entry.Text("leaf"), StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", entry.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sanfeng", entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_already_known_is_refused_and_changes_nothing()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var externalRef = GuestsGiven.NewRef();
        var guest = await manager.GuestAsync(hotel, externalRef);

        using var answer = await manager.PostAsync(Route, GuestsGiven.Body(hotel, externalRef, new { fullName = "李四" }));

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "guests.reference-taken");
        Assert.Equal("张**", (await manager.GetJsonAsync($"{Route}/{guest}")).GetProperty("guest").Text("name"));
    }

    [Fact]
    public async Task The_same_reference_in_two_hotels_is_two_guests()
    {
        var (first, second) = (await host.HotelAsync(), await host.HotelAsync());
        using var here = await host.StaffAsync(first, GuestsGiven.Manager);
        using var there = await host.StaffAsync(second, GuestsGiven.Manager);
        var externalRef = GuestsGiven.NewRef();

        Assert.NotEqual(await here.GuestAsync(first, externalRef), await there.GuestAsync(second, externalRef));
    }

    [Fact]
    public async Task The_same_document_is_the_same_guest_whatever_its_spelling()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var (first, second) = (GuestsGiven.NewRef(), GuestsGiven.NewRef());
        var guest = await manager.GuestAsync(hotel, first, new { fullName = "张三丰", idType = "passport", idNumber = "E 1234-5678", nationality = "CN", phone = "13800138000" });

        var again = await manager.GuestAsync(hotel, second, new { fullName = "Zhang Sanfeng", idType = "Passport", idNumber = "e12345678", nationality = "cn", email = "sanfeng@example.com" });

        Assert.Equal(guest, again);
        var shown = await manager.GetJsonAsync($"{Route}/{guest}");
        Assert.Equal(new[] { first, second }.Order(), shown.GetProperty("references").EnumerateArray().Select(each => each.GetString()!).Order());
        var fields = shown.GetProperty("guest").GetProperty("fields");
        Assert.Equal(("138****8000", "s****@example.com", "张**"), (fields.Text("phone"), fields.Text("email"), fields.Text("fullName")));
    }

    [Fact]
    public async Task Neither_name_nor_phone_nor_email_nor_half_a_document_makes_two_rows_one_guest()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        Dictionary<string, string?> Document(string type, string number, string country)
        {
            var profile = GuestsGiven.Profile();
            (profile["idType"], profile["idNumber"], profile["idIssuingCountry"]) = (type, number, country);
            return profile;
        }

        Guid[] guests =
        [
            await manager.GuestAsync(hotel),
            await manager.GuestAsync(hotel),
            await manager.GuestAsync(hotel, profile: Document("passport", "E12345678", "CN")),
            await manager.GuestAsync(hotel, profile: Document("passport", "E12345678", "DE")),
            await manager.GuestAsync(hotel, profile: Document("visa", "E12345678", "CN")),
            await manager.GuestAsync(hotel, profile: new { idNumber = "E12345678", nationality = "CN" }),
            await manager.GuestAsync(hotel, profile: new { idType = "passport", idNumber = "E12345678" }),
        ];

        Assert.Equal(guests.Length, guests.Distinct().Count());
    }

    [Fact]
    public async Task The_same_request_twice_is_one_guest()
    {
        var hotel = await host.HotelAsync();
        using var pms = await host.MachineAsync(hotel, "guests:write", "guests:read");
        var key = Guid.NewGuid().ToString();
        var externalRef = GuestsGiven.NewRef();

        using var first = await pms.PostOnceAsync(Route, key, GuestsGiven.Body(hotel, externalRef));
        using var again = await pms.PostOnceAsync(Route, key, GuestsGiven.Body(hotel, externalRef));
        using var other = await pms.PostOnceAsync(Route, key, GuestsGiven.Body(hotel, externalRef, new { phone = "13700137000" }));

        await again.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal((await first.JsonAsync()).Id(), (await again.JsonAsync()).Id());
        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
        Assert.Single(await pms.PagesAsync($"{Route}?hotelId={hotel}"));
    }

    [Fact]
    public async Task Malformed_profiles_are_refused_without_echo()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        object[] bodies =
        [
            GuestsGiven.Body(hotel, ""),
            GuestsGiven.Body(hotel, new string('7', 201)),
            GuestsGiven.Body(hotel, profile: new { }),
            GuestsGiven.Body(hotel, profile: new { shoeSize = "canary-44" }),
            GuestsGiven.Body(hotel, profile: new { fullName = "canary" + new string('x', 2000) }),
            GuestsGiven.Body(hotel, profile: new { fullName = 44 }),
            new { hotelId = hotel, profile = new { fullName = "canary" } },
        ];

        foreach (var body in bodies)
        {
            using var answer = await manager.PostAsync(Route, body);
            var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
            Assert.DoesNotContain("canary", problem.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Other_content_than_json_is_refused()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        using var text = new StringContent("guest");
        using var unnamed = new ByteArrayContent("{}"u8.ToArray());
        using var xml = new StringContent("<guest/>", MediaTypeHeaderValue.Parse("application/xml"));

        foreach (var content in (HttpContent[])[text, unnamed, xml])
        {
            using var answer = await manager.PostAsync(new Uri(Route, UriKind.Relative), content);
            await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "request.unsupported-media-type");
        }
    }

    [Fact]
    public async Task Another_hotel_is_not_found()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var answer = await manager.PostAsync(Route, GuestsGiven.Body(await host.HotelAsync()));

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var machine = await host.MachineAsync(hotel, "guests:read");
        using var anonymous = host.Anonymous();

        using var forbidden = await machine.PostAsync(Route, GuestsGiven.Body(hotel));
        using var nobody = await anonymous.PostAsync(Route, GuestsGiven.Body(hotel));

        await forbidden.ShouldLackAsync("guests:write");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
