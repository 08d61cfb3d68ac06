using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>The built server as a process of its own, the way an operator runs it: configured by its environment alone.</summary>
public sealed class ApiProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> output = new();
    private readonly Process process;

    private ApiProcess(string dataDirectory, Uri address)
    {
        Address = address;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HotelPrivacy.Api.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["HotelPrivacy__DataDirectory"] = dataDirectory;
        start.Environment["HotelPrivacy__Bootstrap__AdminEmail"] = HotelHost.AdminEmail;
        start.Environment["HotelPrivacy__Bootstrap__AdminPassword"] = HotelHost.AdminPassword;
        start.Environment["HotelPrivacy__Limits__SignInsPerMinute"] = "100000";
        start.Environment["HotelPrivacy__Limits__RequestsPerMinute"] = "1000000";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>A directory for the data that processes share.</summary>
    public static string NewDataDirectory() => Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "processes", Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Starts a process and waits until it says it is ready.</summary>
    public static async Task<ApiProcess> StartAsync(string dataDirectory)
    {
        var started = new ApiProcess(dataDirectory, new Uri($"http://127.0.0.1:{FreePort()}"));
        try
        {
            await started.ReadyAsync();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>A client nobody has signed in with.</summary>
    public HttpClient Anonymous() => new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Address };

    public async Task<HttpClient> SignInAsync(string email = HotelHost.AdminEmail, string password = HotelHost.AdminPassword)
    {
        var client = Anonymous();
        using var answer = await client.LoginAsync(email, password);
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await answer.JsonAsync()).Text("accessToken"));
        return client;
    }

    /// <summary>Ends the process as a power cut would (SIGKILL): nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ReadyAsync()
    {
        using var client = Anonymous();
        using var deadline = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!process.HasExited && await timer.WaitForNextTickAsync(deadline.Token))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative), deadline.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"The server ended with {process.ExitCode}: {string.Join('\n', output)}");
    }
}
