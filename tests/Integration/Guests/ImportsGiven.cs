using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.Guests;

/// <summary>Files of guests as a hotel uploads them.</summary>
public static class ImportsGiven
{
    public const string Route = "/api/v1/guests/imports";

    /// <summary>The mapping of the two columns every CSV file here has.</summary>
    public static readonly object RefAndName = new { externalRef = "ref", fullName = "name" };

    public static byte[] Bytes(this string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Packed(this byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, Guid hotelId, byte[] file, string format = "csv", object? mapping = null)
    {
        using var form = Upload(hotelId, file, format, mapping);
        return await client.PostAsync(new Uri(Route, UriKind.Relative), form);
    }

    /// <summary>The form that carries a file.</summary>
    public static MultipartFormDataContent Upload(Guid hotelId, byte[] file, string format = "csv", object? mapping = null)
    {
        var form = new MultipartFormDataContent();
        form.Add(new StringContent(hotelId.ToString()), "hotelId");
        form.Add(new StringContent(format), "format");
        if (mapping is not null)
        {
            form.Add(new StringContent(mapping as string ?? JsonSerializer.Serialize(mapping)), "mapping");
        }

        form.Add(new ByteArrayContent(file), "file", "guests.dat");
        return form;
    }

    /// <summary>Uploads and waits until the job has ended; gives the ended job and the import.</summary>
    public static async Task<(JsonElement Job, JsonElement Import)> ImportAsync(this HttpClient client, Guid hotelId, byte[] file, string format = "csv", object? mapping = null)
    {
        using var started = await client.UploadAsync(hotelId, file, format, mapping);
        await started.ShouldBeAsync(HttpStatusCode.Accepted);
        var ids = await started.JsonAsync();
        var job = await WorkGiven.EventuallyAsync<JsonElement>(
            async () => await client.GetJsonAsync($"/api/v1/jobs/{ids.Id("jobId")}") is var job && job.GetProperty("finishedAt").ValueKind != JsonValueKind.Null ? job : null,
            "the import ended");
        return (job, await client.GetJsonAsync($"{Route}/{ids.Id()}"));
    }

    /// <summary>Imports a CSV file that must go through.</summary>
    public static async Task<JsonElement> ImportedAsync(this HttpClient client, Guid hotelId, string csv, object? mapping = null)
    {
        var (job, import) = await client.ImportAsync(hotelId, csv.Bytes(), "csv", mapping ?? RefAndName);
        Assert.Equal("completed", job.Text("status"));
        return import;
    }

    /// <summary>What became of the rows: created, updated, unchanged, merged, skipped, rejected; together they are the rows read.</summary>
    public static int[] Counts(this JsonElement import)
    {
        int[] counts = [.. ((string[])["guestsCreated", "guestsUpdated", "guestsUnchanged", "guestsMerged", "rowsSkipped", "rowsRejected"]).Select(name => import.GetProperty(name).GetInt32())];
        Assert.Equal(import.GetProperty("rowsRead").GetInt32(), counts.Sum());
        return counts;
    }

    /// <summary>Files waiting under the data directory.</summary>
    public static int Uploads(this HotelHost host) =>
        Path.Combine(host.DataDirectory, "uploads") is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0;
}
