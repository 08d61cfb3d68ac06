using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class SignCheckpointTests(HotelHost host)
{
    [Fact]
    public async Task Every_ten_minutes_the_log_is_signed_without_anybody_asking()
    {
        await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        var struck = host.Clock.GetUtcNow().AddMilliseconds(-1);

        var job = await administrator.ItemEventuallyAsync(
            "/api/v1/jobs?kind=accessControl.signCheckpoint&status=completed&limit=5", job => job.GetProperty("createdAt").GetDateTimeOffset() >= struck);

        var size = job.GetProperty("result").GetProperty("treeSize").GetInt64();
        Assert.True(size > 0);
        // Asking would sign a size nobody signed yet; of this one the job's signature is told.
        var told = await administrator.CheckpointAsync();
        Assert.Equal(size, told.TreeSize);
        Assert.InRange(JsonDocument.Parse($"\"{told.At}\"").RootElement.GetDateTimeOffset(), job.GetProperty("startedAt").GetDateTimeOffset(), job.GetProperty("finishedAt").GetDateTimeOffset());
    }
}
