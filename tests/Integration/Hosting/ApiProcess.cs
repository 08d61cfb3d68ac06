using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>
/// The server in a process of its own over a data directory that outlives it: it can be killed, started again, and everything it says is kept.
/// </summary>
public sealed partial class ApiProcess : IHotelServer, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApiProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The server ended before it listened."));
    }

    /// <summary>Everything written to its standard output and error so far.</summary>
    public string Output
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    public Uri Address => listening.Task.Result;

    /// <summary>CPU time it has used, in all its threads.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it on a free port; settings are named as in appsettings.</summary>
    public static async Task<ApiProcess> StartAsync(string dataDirectory, params (string Name, string Value)[] settings)
    {
        var server = new ApiProcess(Program(dataDirectory, settings));
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        try
        {
            await server.listening.Task.WaitAsync(Patience);
            return server;
        }
        catch (Exception failure)
        {
            if (server.process.HasExited)
            {
                // Its last words may be on their way still; this waits for them too.
                await server.process.WaitForExitAsync();
            }

            await server.DisposeAsync();
            throw new InvalidOperationException($"The server did not start: {server.Output}", failure);
        }
    }

    /// <summary>Runs a command of the server program to its end; gives its exit code and what it said.</summary>
    public static async Task<(int Code, string Said)> CommandAsync(string dataDirectory, string command, params (string Name, string Value)[] settings)
    {
        using var process = Process.Start(Program(dataDirectory, settings, command))!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>A folder for a server's data, gone with the test.</summary>
    public static DirectoryInfo NewDataDirectory() =>
        Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "hosts", Guid.NewGuid().ToString("N"), "data"));

    public HttpClient Client(HttpMessageHandler handler) => new(handler) { BaseAddress = Address };

    /// <summary>Ends it as a power cut would (SIGKILL): nothing is flushed, closed or said.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end (SIGTERM), as a service manager does; gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static ProcessStartInfo Program(string dataDirectory, (string Name, string Value)[] settings, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HotelPrivacy.Api.dll"), .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        (string Name, string Value)[] own =
        [
            ("ASPNETCORE_ENVIRONMENT", "Testing"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("HotelPrivacy:DataDirectory", dataDirectory),
            ("HotelPrivacy:Bootstrap:AdminEmail", HotelHost.AdminEmail),
            ("HotelPrivacy:Bootstrap:AdminPassword", HotelHost.AdminPassword),
            ("HotelPrivacy:SignIn:PasswordIterations", "1000"),
            ("HotelPrivacy:Limits:SignInsPerMinute", "100000"),
            ("HotelPrivacy:Limits:RequestsPerMinute", "1000000"),
        ];
        foreach (var (name, value) in own.Concat(settings))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }

        if (line is not null && ListeningOn().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Value));
        }
    }

    [GeneratedRegex(@"(?<=Now listening on: )http://127\.0\.0\.1:\d+")]
    private static partial Regex ListeningOn();
}
