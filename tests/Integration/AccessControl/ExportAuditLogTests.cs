using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ExportAuditLogTests(HotelHost host)
{
    private const string Url = "/api/v1/audit/export";

    [Fact]
    public async Task The_whole_log_comes_with_its_checkpoints_and_ends_with_the_export_itself()
    {
        using var administrator = await host.AdministratorAsync();
        await administrator.CheckpointAsync();
        await host.HotelAsync();

        var (head, entries, checkpoints) = await ExportAsync(administrator, Url);

        Assert.Equal(head.GetProperty("treeSize").GetInt64(), entries.Count);
        Assert.Equal(Enumerable.Range(1, entries.Count), entries.Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.All(entries, entry => Assert.Equal(entry.Text("leafHash"), Convert.ToHexStringLower(Rfc6962.Leaf(entry.Text("leaf")!))));
        Assert.Contains("\"action\":\"auditLog.exported\"", entries[^1].Text("leaf"), StringComparison.Ordinal);
        Assert.True(checkpoints.Count > 1);
        Assert.Equal(entries.Count, checkpoints[^1].GetProperty("treeSize").GetInt64());
        Assert.Equal(checkpoints[^1].Text("rootHash"), Convert.ToHexStringLower(Rfc6962.Root(entries.Select(entry => Rfc6962.Leaf(entry.Text("leaf")!)).ToArray())));
    }

    [Fact]
    public async Task Of_other_hotels_only_the_hashes_are_told()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var administrator = await host.AdministratorAsync();
        using var auditor = await host.StaffAsync(hotel, "auditor");

        var own = await ExportAsync(auditor, Url);
        var asked = await ExportAsync(administrator, $"{Url}?hotelId={hotel}");

        Assert.All([own, asked], export =>
        {
            var texts = export.Entries.Where(entry => entry.TryGetProperty("leaf", out _)).Select(entry => entry.Text("leaf")!).ToList();
            Assert.Contains(texts, text => text.Contains("hotel.created", StringComparison.Ordinal));
            Assert.All(texts, text => Assert.Contains($"\"hotelId\":\"{hotel}\"", text, StringComparison.Ordinal));
            Assert.Equal(export.Head.GetProperty("treeSize").GetInt64(), export.Entries.Count);
            Assert.Equal(export.Checkpoints[^1].Text("rootHash"), Convert.ToHexStringLower(Rfc6962.Root(export.Entries.Select(entry => Convert.FromHexString(entry.Text("leafHash")!)).ToArray())));
        });
        using var foreign = await auditor.GetAsync($"{Url}?hotelId={other}");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Whoever_may_not_read_the_log_gets_no_export()
    {
        using var desk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var refused = await desk.GetAsync(Url);

        await refused.ShouldLackAsync("audit:read");
    }

    private static async Task<(JsonElement Head, List<JsonElement> Entries, List<JsonElement> Checkpoints)> ExportAsync(HttpClient client, string url)
    {
        using var answer = await client.GetAsync(url);
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("application/x-ndjson", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return (lines[0].GetProperty("log"), Of("entry"), Of("checkpoint"));

        List<JsonElement> Of(string kind) => [.. lines.Where(line => line.TryGetProperty(kind, out _)).Select(line => line.GetProperty(kind))];
    }
}
