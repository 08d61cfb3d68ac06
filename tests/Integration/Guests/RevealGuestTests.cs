using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class RevealGuestTests(HotelHost host)
{
    [Theory]
    [InlineData("intl")]
    [InlineData("cn")]
    public async Task The_fields_asked_for_are_shown_and_the_audit_log_says_why(string cryptoProfile)
    {
        var hotel = await host.HotelAsync(cryptoProfile);
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);

        var revealed = await manager.PostAsync(Route(guest), new { fields = new[] { "phone", "givenName", "fax" }, purpose = "call back about a lost key" }, HttpStatusCode.OK);

        var fields = revealed.GetProperty("fields");
        Assert.Equal(("13800138000", "三丰", null), (fields.Text("phone"), fields.Text("givenName"), fields.Text("fax")));
        Assert.Equal(3, fields.EnumerateObject().Count());
        var entry = Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?guestId={guest}&action=guest.revealed")).GetProperty("items").EnumerateArray());
        Assert.Equal(revealed.GetProperty("auditSequence").GetInt64(), entry.GetProperty("sequence").GetInt64());
        Assert.Equal((guest, "call back about a lost key", "person"), (entry.GetProperty("subject").Id(), entry.Text("purpose"), entry.GetProperty("actor").Text("kind")));
        Assert.Contains("givenName", entry.Text("leaf"), StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_reveal_at_once_are_each_told_their_own_entry()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var colleague = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);
        HttpClient[] people = [manager, colleague];

        var told = await Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
        {
            var purpose = $"enquiry {i}";
            var revealed = await people[i % 2].PostAsync(Route(guest), new { fields = new[] { "phone" }, purpose }, HttpStatusCode.OK);
            return (Sequence: revealed.GetProperty("auditSequence").GetInt64(), Purpose: purpose);
        }).Append(CreateAsync()));

        var entries = (await AccessControl.AccessGiven.AllAsync(manager, $"/api/v1/audit/entries?guestId={guest}&action=guest.revealed")).ToDictionary(entry => entry.GetProperty("sequence").GetInt64());
        Assert.Equal(60, entries.Count);
        Assert.All(told.Where(one => one.Purpose.Length > 0), one => Assert.Equal(one.Purpose, entries[one.Sequence].Text("purpose")));
        Assert.Equal([30, 30], entries.Values.GroupBy(entry => entry.GetProperty("actor").Id()).Select(actor => actor.Count()));

        // A work with rows of its own goes between them.
        async Task<(long Sequence, string Purpose)> CreateAsync()
        {
            await manager.GuestAsync(hotel);
            return (0, "");
        }
    }

    [Fact]
    public async Task Without_a_purpose_nothing_is_shown()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);
        object[] bodies =
        [
            new { fields = new[] { "phone" } },
            new { fields = new[] { "phone" }, purpose = "" },
            new { fields = new[] { "phone" }, purpose = "  " },
            new { fields = new[] { "phone" }, purpose = new string('x', 201) },
            new { fields = Array.Empty<string>(), purpose = "call back" },
            new { fields = new string?[] { null }, purpose = "call back" },
            new { purpose = "call back" },
        ];

        foreach (var body in bodies)
        {
            using var answer = await manager.PostAsync(Route(guest), body);
            await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        }

        using var inUrl = await manager.PostAsync($"{Route(guest)}?purpose=call", new { fields = new[] { "phone" } });
        await inUrl.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Empty((await manager.GetJsonAsync($"/api/v1/audit/entries?guestId={guest}&action=guest.revealed")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_field_no_guest_has_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await manager.PostAsync(Route(await manager.GuestAsync(hotel)), new { fields = new[] { "phone", "shoeSize" }, purpose = "call back" });

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.field-unknown");
    }

    [Fact]
    public async Task A_destroyed_guest_stays_destroyed()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);
        await host.TurnAsync(guest, "erased");

        using var answer = await manager.PostAsync(Route(guest), new { fields = new[] { "phone" }, purpose = "call back" });

        await answer.ShouldBeProblemAsync(HttpStatusCode.Gone, "guests.guest-erased");
    }

    [Fact]
    public async Task An_altered_value_is_not_shown_and_the_find_is_in_the_audit_log()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel, profile: new { fullName = "张三丰", phone = "13800138000" });
        await host.AlterAsync(guest, "stay_enc");

        using var altered = await manager.PostAsync(Route(guest), new { fields = new[] { "phone" }, purpose = "call back" });
        using var whole = await manager.PostAsync(Route(guest), new { fields = new[] { "fullName" }, purpose = "call back" });

        var problem = await altered.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "guests.ciphertext-altered");
        Assert.Equal("phone", Assert.Single(problem.GetProperty("missing").EnumerateArray()).GetString());
        Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?guestId={guest}&action=guest.ciphertext-altered")).GetProperty("items").EnumerateArray());
        await whole.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_guest_s_value_in_this_guest_s_place_is_noticed()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var (guest, other) = (await manager.GuestAsync(hotel), await manager.GuestAsync(hotel));
        await host.ExecuteAsync("UPDATE guests_guest SET stay_enc = (SELECT o.stay_enc FROM guests_guest o WHERE o.id = @other) WHERE id = @guest", new { guest, other });

        using var answer = await manager.PostAsync(Route(guest), new { fields = new[] { "phone" }, purpose = "call back" });

        await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "guests.ciphertext-altered");
    }

    [Fact]
    public async Task An_unknown_guest_and_one_of_another_hotel_are_not_found()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);
        var body = new { fields = new[] { "phone" }, purpose = "call back" };

        using var unknown = await manager.PostAsync(Route(Guid.NewGuid()), body);
        using var foreign = await elsewhere.PostAsync(Route(guest), body);

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.guest-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.guest-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var it = await host.StaffAsync(await host.HotelAsync(), "itManager");

        using var answer = await it.PostAsync(Route(Guid.NewGuid()), new { fields = new[] { "phone" }, purpose = "call back" });

        await answer.ShouldLackAsync("guests:reveal");
    }

    private static string Route(Guid guest) => $"/api/v1/guests/{guest}/reveal";
}
