using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Encryption;

[Collection(HostCollection.Name)]
public sealed class RewrapKeysTests(HotelHost host)
{
    [Fact]
    public async Task A_damaged_key_stops_the_rotation_after_all_others_and_the_next_one_goes_on()
    {
        var (hotel, manager, guests) = await host.GuestsWithKeysAsync(3);
        using var owned = manager;
        var args = new { victim = guests[0], other = guests[1] };
        var right = await host.BytesAsync("SELECT wrapped FROM kernel_subject_key WHERE subject_id = @victim AND class = 'stay'", args);
        await host.ExecuteAsync("UPDATE kernel_subject_key SET wrapped = (SELECT wrapped FROM kernel_subject_key WHERE subject_id = @other AND class = 'stay') WHERE subject_id = @victim AND class = 'stay'", args);

        var stopped = await manager.RotateAsync(hotel);
        var left = stopped.GetProperty("proof").GetProperty("leftUnderOld").GetInt64();
        var job = await manager.GetJsonAsync($"/api/v1/jobs/{stopped.GetProperty("rotation").Id("jobId")}");
        await host.ExecuteAsync("UPDATE kernel_subject_key SET wrapped = @right WHERE subject_id = @victim AND class = 'stay'", new { right, args.victim });
        var mended = await manager.RotateAsync(hotel);

        Assert.Equal(("stopped", 1L), (stopped.GetProperty("rotation").Text("state"), left));
        Assert.Equal(("failed", "urn:hotelprivacy:encryption:keys-damaged"), (job.Text("status"), job.GetProperty("problem").Text("type")));
        Assert.Single(await manager.AllAsync($"/api/v1/audit/entries?hotelId={hotel}&action=key.rotation-stopped"));
        Assert.Equal("completed", mended.GetProperty("rotation").Text("state"));
        Assert.Equal([(3, 9L), (2, 0L), (1, 0L)], (await manager.WrappingKeysAsync(hotel)).Select(key => (key.GetProperty("version").GetInt32(), key.GetProperty("dataKeys").GetInt64())));
        foreach (var guest in guests)
        {
            (await manager.RevealedAsync(guest)).ShouldBeThreeClasses();
        }
    }

    [Fact]
    public async Task A_cancelled_rotation_is_stopped_and_leaves_everything_readable()
    {
        var (hotel, manager, guests) = await host.GuestsWithKeysAsync(1);
        using var owned = manager;
        var (rotation, job) = await host.WaitingRotationAsync(hotel);

        using var cancelled = await manager.DeleteAsync(new Uri($"/api/v1/jobs/{job}", UriKind.Relative));

        await cancelled.ShouldBeAsync(System.Net.HttpStatusCode.OK);
        Assert.Equal("stopped", (await manager.GetJsonAsync($"{KeysGiven.Rotations}/{rotation}")).GetProperty("rotation").Text("state"));
        (await manager.RevealedAsync(guests[0])).ShouldBeThreeClasses();
        Assert.Equal("completed", (await manager.RotateAsync(hotel)).GetProperty("rotation").Text("state"));
        (await manager.RevealedAsync(guests[0])).ShouldBeThreeClasses();
    }
}
