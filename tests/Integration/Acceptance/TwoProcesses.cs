using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Two servers started at the same moment over one new, empty data directory.</summary>
public sealed class TwoProcesses : IAsyncLifetime
{
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();

    public ApiProcess One { get; private set; } = null!;

    public ApiProcess Other { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var both = await Task.WhenAll(ApiProcess.StartAsync(data.FullName), ApiProcess.StartAsync(data.FullName));
        (One, Other) = (both[0], both[1]);
    }

    public async Task DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        data.Parent!.Delete(recursive: true);
    }
}
