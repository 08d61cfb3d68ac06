using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Kernel.Crypto;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Integration.Tests.Encryption;

[Collection(HostCollection.Name)]
public sealed class GetKeysTests(HotelHost host)
{
    [Theory]
    [InlineData("intl")]
    [InlineData("cn")]
    public async Task The_hierarchy_says_what_each_key_is_and_wraps(string cryptoProfile)
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(2, cryptoProfile);
        using var owned = manager;

        var keys = await manager.KeysAsync(hotel);

        var root = host.Services.GetRequiredService<IRootKey>();
        Assert.Equal((root.Provider, root.KeyId), (keys.GetProperty("root").Text("provider"), keys.GetProperty("root").Id("keyId")));
        var key = Assert.Single(keys.GetProperty("keys").EnumerateArray());
        Assert.Equal((1, cryptoProfile, "active", 0), (key.GetProperty("version").GetInt32(), key.Text("suite"), key.Text("state"), key.GetProperty("ageDays").GetInt32()));
        Assert.Equal(6, key.GetProperty("dataKeys").GetInt64());
        Assert.Equal(
            [("registration", "active", 2), ("stay", "active", 2), ("marketing", "active", 2)],
            key.GetProperty("wraps").EnumerateArray().Select(wrapped => (wrapped.Text("class"), wrapped.Text("state"), wrapped.GetProperty("keys").GetInt32())));
        var index = Assert.Single(keys.GetProperty("indexKeys").EnumerateArray());
        Assert.Equal((cryptoProfile, "active", key.Id()), (index.Text("suite"), index.Text("state"), index.Id("wrappedBy")));
    }

    [Fact]
    public async Task Ages_and_the_day_of_the_next_rotation_follow_the_rule_and_its_correction()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        using var privacy = await host.StaffAsync(hotel, "privacyOfficer");
        var before = await manager.KeysAsync(hotel);

        using var corrected = await privacy.PostAsync("/api/v1/compliance/rules/encryption.keys.rotation/corrections", new
        {
            hotelId = hotel, value = "P90D", source = "Group security standard 7", reason = "the group rotates quarterly", validFrom = host.Clock.GetUtcNow().AddDays(-2).ToString("yyyy-MM-dd"),
        });
        await corrected.ShouldBeAsync(HttpStatusCode.Created);
        var after = await manager.KeysAsync(hotel);

        Assert.Equal(("P1Y", "proposal"), (before.GetProperty("rotationPeriod").Text("value"), before.GetProperty("rotationPeriod").Text("confidence")));
        Assert.Equal(("P90D", "corrected"), (after.GetProperty("rotationPeriod").Text("value"), after.GetProperty("rotationPeriod").Text("confidence")));
        Assert.Equal(TimeSpan.FromDays(365), DaysOfUse(before));
        Assert.Equal(TimeSpan.FromDays(90), DaysOfUse(after));

        static TimeSpan DaysOfUse(JsonElement keys) =>
            keys.GetProperty("keys")[0].GetProperty("rotateBy").GetDateTimeOffset() - keys.GetProperty("keys")[0].GetProperty("createdAt").GetDateTimeOffset();
    }

    [Fact]
    public async Task No_answer_holds_a_key()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        var wrapped = await host.BytesAsync("SELECT wrapped FROM kernel_kek WHERE hotel_id = @hotel AND purpose = 'vault'", new { hotel });

        var answer = (await manager.KeysAsync(hotel)).ToString();

        Assert.DoesNotContain("wrapped\"", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToBase64String(wrapped)[..40], answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hotel_without_guests_has_no_keys_and_another_hotel_is_not_found()
    {
        var (hotel, manager) = (await host.HotelAsync(), default(HttpClient));
        using var owned = manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var (other, stranger, _) = await host.GuestsWithKeysAsync(1);
        using var owned2 = stranger;

        using var foreign = await manager.GetAsync($"{KeysGiven.Keys}?hotelId={other}");

        Assert.Empty(await manager.WrappingKeysAsync(hotel));
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "encryption.hotel-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var outsider = await host.StaffAsync(hotel, GuestsGiven.Outsider);

        using var answer = await outsider.GetAsync($"{KeysGiven.Keys}?hotelId={hotel}");

        await answer.ShouldLackAsync("keys:read");
    }
}
