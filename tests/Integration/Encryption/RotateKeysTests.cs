using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Encryption;

[Collection(HostCollection.Name)]
public sealed class RotateKeysTests(HotelHost host)
{
    [Theory]
    [InlineData("intl")]
    [InlineData("cn")]
    public async Task Everything_moves_under_the_next_key_and_stays_readable_and_searchable(string cryptoProfile)
    {
        var (hotel, manager, guests) = await host.GuestsWithKeysAsync(3, cryptoProfile);
        using var owned = manager;
        var first = Assert.Single(await manager.WrappingKeysAsync(hotel));

        var rotated = await manager.RotateAsync(hotel);

        Assert.Equal("completed", rotated.GetProperty("rotation").Text("state"));
        var keys = await manager.WrappingKeysAsync(hotel);
        Assert.Equal([(2, "active", 9L), (1, "deactivated", 0L)], keys.Select(Line));
        Assert.Equal(first.Id(), keys[1].Id());
        Assert.All(["deactivatedAt", "emptiedAt"], at => Assert.Equal((JsonValueKind.Null, JsonValueKind.String), (keys[0].GetProperty(at).ValueKind, keys[1].GetProperty(at).ValueKind)));
        Assert.Equal(keys[0].Id(), (await manager.KeysAsync(hotel)).GetProperty("indexKeys")[0].Id("wrappedBy"));
        foreach (var guest in guests)
        {
            (await manager.RevealedAsync(guest)).ShouldBeThreeClasses();
        }

        var found = await manager.PostAsync("/api/v1/guests/search", new { hotelId = hotel, phone = "13800001234", purpose = "lost key" }, HttpStatusCode.OK);
        Assert.Equal(3, found.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_guest_who_comes_after_it_is_under_the_new_key_and_the_old_one_takes_nothing_more()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        await manager.RotateAsync(hotel);

        var late = await manager.GuestAsync(hotel, profile: KeysGiven.ThreeClasses);

        Assert.Equal([(2, "active", 6L), (1, "deactivated", 0L)], (await manager.WrappingKeysAsync(hotel)).Select(Line));
        (await manager.RevealedAsync(late)).ShouldBeThreeClasses();
    }

    [Fact]
    public async Task Each_step_is_in_the_audit_log_with_its_reason()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;

        await manager.RotateAsync(hotel, "personnel");

        var keys = await manager.WrappingKeysAsync(hotel);
        Assert.Equal(["key.created", "key.rotated", "keys.rewrapped"], await ActionsAsync(manager, hotel, keys[0].Id()));
        Assert.Equal(["key.created", "key.deactivated"], await ActionsAsync(manager, hotel, keys[1].Id()));
        var entry = Assert.Single(await manager.AllAsync($"/api/v1/audit/entries?hotelId={hotel}&action=key.deactivated"));
        using var leaf = JsonDocument.Parse(entry.Text("leaf")!);
        Assert.Equal(("personnel", 1), (leaf.RootElement.GetProperty("details").Text("reason"), leaf.RootElement.GetProperty("details").GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task Of_two_at_once_one_is_refused()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        await host.WaitingRotationAsync(hotel);

        using var second = await manager.PostAsync(KeysGiven.Rotations, new { hotelId = hotel, reason = "scheduled" });

        await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "encryption.rotation-running");
        Assert.Equal([(1, "active", 3L)], (await manager.WrappingKeysAsync(hotel)).Select(Line));
    }

    [Fact]
    public async Task A_hotel_without_keys_a_foreign_one_and_no_reason_are_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var (other, stranger, _) = await host.GuestsWithKeysAsync(1);
        using var owned = stranger;

        using var none = await manager.PostAsync(KeysGiven.Rotations, new { hotelId = hotel, reason = "scheduled" });
        using var foreign = await manager.PostAsync(KeysGiven.Rotations, new { hotelId = other, reason = "scheduled" });
        using var unexplained = await stranger.PostAsync(KeysGiven.Rotations, new { hotelId = other });
        using var unknown = await stranger.PostAsync(KeysGiven.Rotations, new { hotelId = other, reason = "whim" });

        await none.ShouldBeProblemAsync(HttpStatusCode.Conflict, "encryption.no-keys");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "encryption.hotel-unknown");
        await unexplained.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await unknown.ShouldBeAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var auditor = await host.StaffAsync(hotel, "auditor");

        using var answer = await auditor.PostAsync(KeysGiven.Rotations, new { hotelId = hotel, reason = "scheduled" });

        await answer.ShouldLackAsync("keys:rotate");
    }

    private static (int, string?, long) Line(JsonElement key) => (key.GetProperty("version").GetInt32(), key.Text("state"), key.GetProperty("dataKeys").GetInt64());

    private static async Task<IEnumerable<string?>> ActionsAsync(HttpClient manager, Guid hotel, Guid key) =>
        (await manager.AllAsync($"/api/v1/audit/entries?hotelId={hotel}")).Where(entry => entry.GetProperty("subject") is { ValueKind: JsonValueKind.Object } subject && subject.Id() == key).Select(entry => entry.Text("action")).Order();
}
