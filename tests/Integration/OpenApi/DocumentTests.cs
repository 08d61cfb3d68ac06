using System.Text.Json;
using System.Text.Json.Nodes;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.OpenApi;

[Collection(HostCollection.Name)]
public sealed class DocumentTests(HotelHost host)
{
    private static readonly string Committed = Path.Combine(Repository.Root, "openapi", "v1.json");

    [Fact]
    public async Task The_committed_document_is_the_running_one()
    {
        using var client = host.Anonymous();
        var running = Pretty(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        if (Repository.Regenerate)
        {
            await File.WriteAllTextAsync(Committed, running);
        }

        Assert.True(running == await File.ReadAllTextAsync(Committed), "openapi/v1.json differs from the running API: run with HOTELPRIVACY_REGENERATE=1 and commit it.");
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_what_it_needs_and_what_it_refuses()
    {
        using var client = host.Anonymous();
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        var names = new HashSet<string>();
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                var where = $"{method} {path}";
                Assert.True(names.Add(operation!["operationId"]!.GetValue<string>()), $"{where} repeats an operationId");
                Assert.False(string.IsNullOrWhiteSpace(operation["summary"]?.GetValue<string>()), $"{where} has no summary");
                Assert.Single(operation["tags"]!.AsArray());
                var responses = operation["responses"]!.AsObject();
                Assert.Contains(responses, response => response.Key.StartsWith('2'));
                Assert.All(responses.Where(response => response.Key[0] is '4' or '5'), response => Assert.NotNull(response.Value!["content"]!["application/problem+json"]));
                var declared = operation["parameters"]?.AsArray().Where(parameter => parameter!["in"]!.GetValue<string>() == "path").Select(parameter => parameter!["name"]!.GetValue<string>()) ?? [];
                Assert.Equal(path.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order(), declared.Order());
            }
        }
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Pretty(string json) => JsonSerializer.Serialize(JsonNode.Parse(json), Indented).ReplaceLineEndings("\n") + "\n";
}
