using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>A server whose audit log has some thousand entries and was signed now and then while it grew.</summary>
public sealed class LongLog : IAsyncLifetime, IDisposable
{
    private const int Rounds = 50;
    private const int ActsPerRound = 50;

    private readonly HotelHost host = new();

    public HttpClient Administrator { get; private set; } = null!;

    /// <summary>The signed states, oldest first.</summary>
    public List<Checkpoint> Checkpoints { get; } = [];

    /// <summary>The sealed texts up to the newest checkpoint, in their order.</summary>
    public IReadOnlyList<string> Leaves { get; private set; } = null!;

    public OutsideAuditor Auditor { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        Administrator = await host.AdministratorAsync();
        var hotel = await host.HotelAsync();
        for (var round = 0; round < Rounds; round++)
        {
            await Parallel.ForAsync(0, ActsPerRound, async (i, _) =>
            {
                using var searched = await Administrator.PostAsync("/api/v1/guests/search", new { hotelId = hotel, phone = "+86 138 0000 1234", purpose = $"{round}-{i}" });
                await searched.ShouldBeAsync(System.Net.HttpStatusCode.OK);
            });
            Checkpoints.Add(await Administrator.CheckpointAsync());
        }

        using var stranger = ((IHotelServer)host).Anonymous();
        var keys = await stranger.GetJsonAsync("/api/v1/audit/keys");
        Auditor = new OutsideAuditor(keys.GetProperty("items").EnumerateArray().ToDictionary(key => key.Text("keyId")!, key => key.Text("pem")!));
        var entries = await Administrator.AllAsync("/api/v1/audit/entries?sort=sequence");
        Leaves = [.. entries.Take((int)Checkpoints[^1].TreeSize).Select(entry => entry.Text("leaf")!)];
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose()
    {
        Administrator.Dispose();
        host.Dispose();
    }
}
