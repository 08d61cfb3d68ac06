using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Playwright;

namespace HotelPrivacy.Browser.Tests.Hosting;

/// <summary>The server with the built dashboard and the demo hotel, and Debian's Chromium; one for all browser tests.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    private const string Loaded = "The demo hotel is loaded";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public ApiProcess Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await ApiProcess.StartAsync(data.FullName, ("HotelPrivacy:Demo", "true"), ("HotelPrivacy:Dashboard", Path.Combine(Repository.Root, "client", "dist")));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = Flags });
        for (var deadline = DateTime.UtcNow + Patience; !Server.Output.Contains(Loaded, StringComparison.Ordinal); await Task.Delay(100))
        {
            Assert.True(DateTime.UtcNow < deadline, $"The demo hotel was not loaded: {Server.Output}");
        }
    }

    public async Task DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
        await Server.DisposeAsync();
        data.Parent!.Delete(recursive: true);
    }

    /// <summary>A browser of its own, as a person with this screen and language has it.</summary>
    public async Task<Visit> VisitAsync(string language = "zh-CN", bool phone = false, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Server.Address.ToString(),
            Locale = language,
            TimezoneId = "Asia/Shanghai",
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync(), Server);
    }
}

[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoServer>
{
    public const string Name = "demo";
}
