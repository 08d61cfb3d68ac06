using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Transfers;

namespace HotelPrivacy.Integration.Tests.Encryption;

/// <summary>Controls 3.1 and 3.3 as the readiness of a transfer shows them; each fault by itself is told in the unit tests.</summary>
[Collection(HostCollection.Name)]
public sealed class EncryptionControlsTests(HotelHost host)
{
    [Fact]
    public async Task Keys_that_protect_nothing_meet_nothing()
    {
        var hotel = await host.HotelAsync("cn");
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var (algorithms, management) = await ControlsAsync(manager, hotel);

        Assert.Equal(("unmet", "unmet"), (algorithms.Text("status"), management.Text("status")));
    }

    [Theory]
    [InlineData("cn", "met")]
    [InlineData("intl", "partial")]
    public async Task In_China_only_the_national_algorithms_meet_the_standard(string cryptoProfile, string status)
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1, cryptoProfile);
        using var owned = manager;

        var (algorithms, management) = await ControlsAsync(manager, hotel);

        Assert.Equal(status, algorithms.Text("status"));
        Assert.Equal((cryptoProfile, "cn, intl"), (Fact(algorithms, "Profiles in use"), Fact(algorithms, "Self-test passed")));
        // The test host keeps keys and data in two directories of one disk.
        Assert.Equal(("partial", "sameVolume"), (management.Text("status"), Fact(management, "Place of the root key")));
        Assert.Equal(("1", "365", "0"), (Fact(management, "Key-encryption keys"), Fact(management, "Rotation period in days"), Fact(management, "Keys with operations missing from the audit log")));
    }

    [Fact]
    public async Task An_old_key_breaks_key_management_until_it_is_rotated()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        await host.ExecuteAsync("UPDATE kernel_kek SET created_at = @longAgo WHERE hotel_id = @hotel AND purpose = 'vault'", new { hotel, longAgo = host.Clock.GetUtcNow().AddDays(-366) });

        var (_, old) = await ControlsAsync(manager, hotel);
        await manager.RotateAsync(hotel);
        var (_, rotated) = await ControlsAsync(manager, hotel);

        Assert.Equal(("unmet", "The active key is past its rotation period."), (old.Text("status"), old.GetProperty("summary").Text("en")));
        Assert.Equal(("partial", "2", "0"), (rotated.Text("status"), Fact(rotated, "Key-encryption keys"), Fact(rotated, "Keys out of use that still wrap data keys")));
    }

    [Fact]
    public async Task A_key_of_two_hotels_and_a_key_nobody_logged_break_key_management()
    {
        var (hotel, manager, guests) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        var (other, stranger, _) = await host.GuestsWithKeysAsync(1);
        using var owned2 = stranger;
        await host.ExecuteAsync("UPDATE kernel_subject_key SET hotel_id = @other WHERE subject_id = @guest AND class = 'stay'", new { other, guest = guests[0] });
        await host.ExecuteAsync(
            "INSERT INTO kernel_kek (id, hotel_id, purpose, version, suite, state, created_at) VALUES (@id, @other, 'vault', 9, 'intl', 'destroyed', @now)",
            new { id = Guid.CreateVersion7(), other, now = host.Clock.GetUtcNow() });

        var (_, shared) = await ControlsAsync(manager, hotel);
        var (_, unlogged) = await ControlsAsync(stranger, other);

        Assert.Equal(("unmet", "1"), (shared.Text("status"), Fact(shared, "Keys shared with another hotel")));
        Assert.Equal(("unmet", "1"), (unlogged.Text("status"), Fact(unlogged, "Keys with operations missing from the audit log")));
    }

    private async Task<(JsonElement Algorithms, JsonElement Management)> ControlsAsync(HttpClient manager, Guid hotel)
    {
        var readiness = await manager.GetJsonAsync($"{TransfersGiven.Route}/{await host.TransferAsync(manager, hotel)}/readiness");
        var controls = readiness.GetProperty("areas")[2].GetProperty("controls");
        return (controls[0], controls[2]);
    }

    private static string? Fact(JsonElement control, string label) =>
        control.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("label").Text("en") == label).Text("value");
}
