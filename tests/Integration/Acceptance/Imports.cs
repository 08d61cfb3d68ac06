using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>An import as its sender follows it.</summary>
public sealed record StartedImport(Guid Id, Guid JobId);

/// <summary>Sends files and waits for what becomes of them.</summary>
public static class Imports
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static string Shared(string name) => Path.Combine(Repository.Shared, "pms", name);

    public static async Task<HttpResponseMessage> SendImportAsync(this HttpClient client, Guid hotelId, string format, byte[] file, string? mapping = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(hotelId.ToString()), "hotelId" },
            { new StringContent(format), "format" },
            { new ByteArrayContent(file) { Headers = { ContentType = MediaTypeHeaderValue.Parse("application/octet-stream") } }, "file", "export.bin" },
        };
        if (mapping is not null)
        {
            form.Add(new StringContent(mapping), "mapping");
        }

        return await client.PostAsync(new Uri("/api/v1/guests/imports", UriKind.Relative), form);
    }

    public static async Task<StartedImport> StartImportAsync(this HttpClient client, Guid hotelId, string format, byte[] file, string? mapping = null)
    {
        using var answer = await client.SendImportAsync(hotelId, format, file, mapping);
        await answer.ShouldBeAsync(HttpStatusCode.Accepted);
        var started = await answer.JsonAsync();
        return new StartedImport(started.GetProperty("id").GetGuid(), started.GetProperty("jobId").GetGuid());
    }

    /// <summary>Imports a file to its end and gives the import's account.</summary>
    public static async Task<JsonElement> ImportAsync(this HttpClient client, Guid hotelId, string format, byte[] file, string? mapping = null)
    {
        var import = await client.EndOfAsync(await client.StartImportAsync(hotelId, format, file, mapping));
        Assert.Equal("completed", import.GetProperty("status").GetString());
        return import;
    }

    /// <summary>Waits until the import has ended, however it did.</summary>
    public static Task<JsonElement> EndOfAsync(this HttpClient client, StartedImport import) =>
        client.UntilAsync($"/api/v1/guests/imports/{import.Id}", seen => seen.GetProperty("status").GetString() is not ("queued" or "running"));

    /// <summary>Asks again and again until the answer is the wanted one.</summary>
    public static async Task<JsonElement> UntilAsync(this HttpClient client, string url, Func<JsonElement, bool> wanted)
    {
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            var seen = await client.GetJsonAsync(url);
            if (wanted(seen))
            {
                return seen;
            }

            Assert.True(Stopwatch.GetElapsedTime(since) < Patience, $"{url} stays at {seen}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>The rows of the import that were rejected, skipped or mended, without the header.</summary>
    public static async Task<string[]> RejectsAsync(this HttpClient client, Guid importId)
    {
        using var answer = await client.GetAsync(new Uri($"/api/v1/guests/imports/{importId}/rejects", UriKind.Relative));
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("row,outcome,field,reason", lines[0]);
        return lines[1..];
    }

    public static int Count(this JsonElement import, string count) => import.GetProperty(count).GetInt32();

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>Every row that was read became exactly one thing.</summary>
    public static void ShouldAccountForEveryRow(this JsonElement import) => Assert.Equal(
        import.Count("rowsRead"),
        import.Count("guestsCreated") + import.Count("guestsUpdated") + import.Count("guestsUnchanged") + import.Count("guestsMerged") + import.Count("rowsSkipped") + import.Count("rowsRejected"));
}
