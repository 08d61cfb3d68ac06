using System.Diagnostics;
using System.Text.Json.Nodes;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>An exported log is verified by the program as a process of its own, in an empty folder, without database or network.</summary>
[Collection(HostCollection.Name)]
public sealed class VerifyLogTests(HotelHost host) : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "hosts", Guid.NewGuid().ToString("N")));
    private HttpClient administrator = null!;
    private string[] lines = null!;

    public async Task InitializeAsync()
    {
        administrator = await host.AdministratorAsync();
        await host.HotelAsync();
        await administrator.CheckpointAsync();
        await host.HotelAsync();
        lines = (await administrator.GetStringAsync(new Uri("/api/v1/audit/export", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    public void Dispose() => administrator.Dispose();

    [Fact]
    public async Task A_file_as_exported_is_intact()
    {
        var (code, said) = await VerifyAsync(lines);

        Assert.Equal(0, code);
        Assert.StartsWith("INTACT", said, StringComparison.Ordinal);
        Assert.Contains(Checkpoint(lines[^1])["rootHash"]!.GetValue<string>(), said, StringComparison.Ordinal);
        Assert.Equal(["log.ndjson"], folder.GetFileSystemInfos().Select(file => file.Name));
    }

    [Fact]
    public async Task With_the_public_key_that_one_knows_the_file_need_not_be_trusted_about_keys()
    {
        var keys = (await administrator.GetJsonAsync("/api/v1/audit/keys")).GetProperty("items").EnumerateArray().Select(key => key.Text("pem")!).ToList();
        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);

        var known = await VerifyAsync(lines, [.. keys]);
        var unknown = await VerifyAsync(lines, other.ExportSubjectPublicKeyInfoPem());

        Assert.Equal(0, known.Code);
        Assert.DoesNotContain("named by the file itself", known.Said, StringComparison.Ordinal);
        Assert.Equal(1, unknown.Code);
        Assert.Contains("not among those to trust", unknown.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkpoint_kept_from_earlier_shows_a_log_that_was_rewritten_or_cut_off_since()
    {
        // Every signature in these files is valid, as it would be if whoever holds the signing key had rewritten the log.
        var checkpoints = lines.Where(line => JsonNode.Parse(line)!["checkpoint"] is not null).Select(line => Checkpoint(line).ToJsonString()).ToList();
        var earlier = Cut(lines, Checkpoint(lines[^1])["treeSize"]!.GetValue<long>(), Array.FindIndex(lines, line => JsonNode.Parse(line)!["checkpoint"] is not null));

        var kept = await VerifyHoldingAsync(lines, checkpoints[0], checkpoints[^1]);
        var cut = await VerifyHoldingAsync(earlier, checkpoints[^1]);
        var cutUnseen = await VerifyAsync(earlier);
        var rewritten = await VerifyHoldingAsync(lines, checkpoints[0].Replace("\"rootHash\":\"", "\"rootHash\":\"00", StringComparison.Ordinal));
        var other = await VerifyHoldingAsync(lines, checkpoints[0].Replace("\"origin\":\"", "\"origin\":\"x", StringComparison.Ordinal));
        var none = await VerifyHoldingAsync(lines, "{}");

        Assert.Contains("it is the log of the checkpoint you hold", kept.Said, StringComparison.Ordinal);
        Assert.Contains("the checkpoint you hold covers more", cut.Said, StringComparison.Ordinal);
        Assert.Contains("are not those of the checkpoint you hold", rewritten.Said, StringComparison.Ordinal);
        Assert.Contains("another log", other.Said, StringComparison.Ordinal);
        Assert.Equal([0, 1, 0, 1, 1, 2], new[] { kept, cut, cutUnseen, rewritten, other, none }.Select(run => run.Code));
    }

    [Fact]
    public async Task An_altered_file_is_refused_and_its_first_fault_named()
    {
        var entries = Enumerable.Range(0, lines.Length).Where(i => JsonNode.Parse(lines[i])!["entry"] is not null).ToList();
        var checkpoints = Enumerable.Range(0, lines.Length).Where(i => JsonNode.Parse(lines[i])!["checkpoint"] is not null).ToList();
        Assert.True(checkpoints.Count > 1);
        var (at, signed) = (entries[entries.Count / 2], checkpoints[0]);
        var place = Sequence(lines[at]);
        var covered = Checkpoint(lines[checkpoints.First(line => line > at)])["treeSize"]!.GetValue<long>();

        await ShouldFindAsync(Replaced(at, line => line.Replace("\\\"action\\\":\\\"", "\\\"action\\\":\\\"x", StringComparison.Ordinal)), at, $"Entry {place} was altered: its text does not have its hash.");
        await ShouldFindAsync(Replaced(at, line => Rehashed(line, leaf => leaf.Replace("\"action\":\"", "\"action\":\"x", StringComparison.Ordinal))), checkpoints.First(line => line > at), $"to {covered} is not what was signed");
        await ShouldFindAsync(Replaced(at, _ => lines[entries[0]]), at, $"Entry {place} is missing: entry 1 stands in its place.");
        await ShouldFindAsync([.. lines[..at], .. lines[(at + 1)..]], at, $"Entry {place} is missing");
        await ShouldFindAsync([.. lines[..at], "not JSON", .. lines[at..]], at, "no line of an exported log");
        await ShouldFindAsync(Replaced(signed, line => line.Replace(Checkpoint(line)["signature"]!.GetValue<string>(), Checkpoint(lines[checkpoints[1]])["signature"]!.GetValue<string>(), StringComparison.Ordinal)), signed, "is not valid");
        await ShouldFindAsync(Replaced(signed, line => line.Replace("\"treeSize\":", "\"treeSize\":1", StringComparison.Ordinal)), signed, "is missing: this checkpoint covers 1");
        await ShouldFindAsync(Replaced(checkpoints[1], _ => lines[signed]), checkpoints[1], "stand above it");
        await ShouldFindAsync(Replaced(signed, line => line.Replace("\"origin\":\"", "\"origin\":\"x", StringComparison.Ordinal)), signed, "of another log");
        await ShouldFindAsync(lines[..^1], lines.Length - 1, "No checkpoint covers");
        await ShouldFindAsync(lines[..at], at, $"The file ends after entry {place - 1}");
        await ShouldFindAsync(lines[1..], 0, "does not belong");
        await ShouldFindAsync([], 0, "empty");
    }

    [Fact]
    public async Task Without_a_file_it_says_how_it_is_used()
    {
        var nothing = await RunAsync();
        var missing = await RunAsync("missing.ndjson");
        var unknown = await RunAsync("missing.ndjson", "--quick", "yes");

        Assert.All([nothing, missing, unknown], run => Assert.Equal(2, run.Code));
        Assert.StartsWith("Usage:", nothing.Said, StringComparison.Ordinal);
        Assert.Contains("missing.ndjson", missing.Said, StringComparison.Ordinal);
        Assert.StartsWith("Usage:", unknown.Said, StringComparison.Ordinal);
    }

    private async Task ShouldFindAsync(string[] altered, int index, string reason)
    {
        var (code, said) = await VerifyAsync(altered);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.StartsWith($"NOT INTACT, line {index + 1}:", said, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    private string[] Replaced(int index, Func<string, string> by)
    {
        var altered = by(lines[index]);
        Assert.NotEqual(lines[index], altered);
        return [.. lines[..index], altered, .. lines[(index + 1)..]];
    }

    private static string Rehashed(string line, Func<string, string> by)
    {
        var json = JsonNode.Parse(line)!;
        var leaf = by(json["entry"]!["leaf"]!.GetValue<string>());
        (json["entry"]!["leaf"], json["entry"]!["leafHash"]) = (leaf, Convert.ToHexStringLower(Rfc6962.Leaf(leaf)));
        return json.ToJsonString();
    }

    // The file as it was exported when the log had only the entries up to this checkpoint.
    private static string[] Cut(string[] lines, long size, int checkpoint) =>
        [lines[0].Replace($"\"treeSize\":{size}", $"\"treeSize\":{Checkpoint(lines[checkpoint])["treeSize"]}", StringComparison.Ordinal), .. lines[1..(checkpoint + 1)]];

    private static JsonNode Checkpoint(string line) => JsonNode.Parse(line)!["checkpoint"]!;

    private static long Sequence(string line) => JsonNode.Parse(line)!["entry"]!["sequence"]!.GetValue<long>();

    private Task<(int Code, string Said)> VerifyAsync(string[] file, params string[] keys) => VerifyAsync(file, "--key", keys);

    private Task<(int Code, string Said)> VerifyHoldingAsync(string[] file, params string[] checkpoints) => VerifyAsync(file, "--checkpoint", checkpoints);

    private async Task<(int Code, string Said)> VerifyAsync(string[] file, string option, string[] held)
    {
        const string name = "log.ndjson";
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, name), file);
        var args = new List<string> { name };
        foreach (var (i, text) in held.Index())
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{i}.held"), text);
            args.AddRange([option, $"{i}.held"]);
        }

        return await RunAsync([.. args]);
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HotelPrivacy.Api.dll"), "verify-log", .. args])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
