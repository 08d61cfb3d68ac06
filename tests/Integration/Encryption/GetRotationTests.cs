using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Encryption;

[Collection(HostCollection.Name)]
public sealed class GetRotationTests(HotelHost host)
{
    [Fact]
    public async Task A_compromise_drill_proves_by_counts_and_audit_entry_that_nothing_is_left_under_the_old_key()
    {
        var (hotel, manager, guests) = await host.GuestsWithKeysAsync(4);
        using var owned = manager;

        var drill = await manager.RotateAsync(hotel, "compromise");

        var rotation = drill.GetProperty("rotation");
        var proof = drill.GetProperty("proof");
        Assert.Equal(("compromise", "completed", 1, 2, 12L),
            (rotation.Text("reason"), rotation.Text("state"), rotation.GetProperty("fromVersion").GetInt32(), rotation.GetProperty("toVersion").GetInt32(), rotation.GetProperty("keys").GetInt64()));
        Assert.Equal([(2, "active", 12L), (1, "compromised", 0L)], proof.GetProperty("keys").EnumerateArray()
            .Select(key => (key.GetProperty("version").GetInt32(), key.Text("state"), key.GetProperty("dataKeys").GetInt64())));
        Assert.Equal(0, proof.GetProperty("leftUnderOld").GetInt64());
        var entry = Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?hotelId={hotel}&action=key.rotated")).GetProperty("items").EnumerateArray());
        Assert.Equal(entry.GetProperty("sequence").GetInt64(), proof.GetProperty("auditSequence").GetInt64());
        using var leaf = JsonDocument.Parse(entry.Text("leaf")!);
        Assert.Equal((12L, 0L), (leaf.RootElement.GetProperty("details").GetProperty("keys").GetInt64(), leaf.RootElement.GetProperty("details").GetProperty("left").GetInt64()));
        foreach (var guest in guests)
        {
            (await manager.RevealedAsync(guest)).ShouldBeThreeClasses();
        }
    }

    [Fact]
    public async Task A_key_found_under_an_old_one_later_breaks_the_proof()
    {
        var (hotel, manager, guests) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        var id = (await manager.RotateAsync(hotel)).GetProperty("rotation").Id();

        await host.ExecuteAsync(
            "UPDATE kernel_subject_key SET kek_id = (SELECT id FROM kernel_kek WHERE hotel_id = @hotel AND purpose = 'vault' AND version = 1) WHERE subject_id = @guest AND class = 'stay'", new { hotel, guest = guests[0] });

        Assert.Equal(1, (await manager.GetJsonAsync($"{KeysGiven.Rotations}/{id}")).GetProperty("proof").GetProperty("leftUnderOld").GetInt64());
    }

    [Fact]
    public async Task One_that_never_was_and_one_of_another_hotel_are_not_found()
    {
        var (hotel, manager, _) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var (id, _) = await host.WaitingRotationAsync(hotel);

        using var unknown = await manager.GetAsync($"{KeysGiven.Rotations}/{Guid.NewGuid()}");
        using var foreign = await elsewhere.GetAsync($"{KeysGiven.Rotations}/{id}");

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "encryption.rotation-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "encryption.rotation-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var outsider = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Outsider);

        using var answer = await outsider.GetAsync($"{KeysGiven.Rotations}/{Guid.NewGuid()}");

        await answer.ShouldLackAsync("keys:read");
    }
}
