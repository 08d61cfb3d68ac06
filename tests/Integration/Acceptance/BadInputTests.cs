using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Bad input of every kind is refused by a name of its own, and leaves nothing half-done.</summary>
[Collection(HostCollection.Name)]
public sealed class BadInputTests(HotelHost host)
{
    private const string Mapping = """{"externalRef":"no","familyName":"family"}""";

    private string Uploads => Path.Combine(host.DataDirectory, "uploads");

    [Fact]
    public async Task A_file_that_is_no_backup_fails_the_import_and_is_deleted()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");

        var started = await manager.StartImportAsync(hotel, "hoteldruid", "Surname,Name\nWexcombe,Ottoline\n"u8.ToArray());

        await AssertFailedAsync(manager, hotel, started, "urn:hotelprivacy:guests:import-not-a-backup");
    }

    [Fact]
    public async Task An_archive_that_unpacks_without_measure_fails_the_import_and_is_deleted()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write("no,family\n1,Wexcombe\n"u8);
            gzip.Write(new byte[8 << 20]);
        }

        var started = await manager.StartImportAsync(hotel, "csv", packed.ToArray(), Mapping);

        await AssertFailedAsync(manager, hotel, started, "urn:hotelprivacy:guests:import-unpacks-too-large");
    }

    [Theory]
    [InlineData("""{"familyName":"family"}""", "guests.mapping-lacks-external-ref")]
    [InlineData("""{"externalRef":"no","familiyName":"family"}""", "guests.mapping-refused")]
    [InlineData("no such thing", "guests.mapping-refused")]
    public async Task A_mapping_that_cannot_work_is_refused_at_the_door(string mapping, string code)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        var before = Files(Uploads);

        using var answer = await manager.SendImportAsync(hotel, "csv", "no,family\n1,Wexcombe\n"u8.ToArray(), mapping);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, code);
        await AssertNothingAsync(manager, hotel);
        Assert.Equal(before, Files(Uploads));
    }

    [Theory]
    [InlineData(1_001, true)]
    [InlineData(1_001, false)]
    [InlineData(3_000_000, true)]
    [InlineData(3_000_000, false)]
    public async Task A_file_over_the_limit_is_refused_and_nothing_of_it_stays(int bytes, bool announced)
    {
        var data = ApiProcess.NewDataDirectory();
        var temporary = Directory.CreateDirectory(Path.Combine(data.Parent!.FullName, "temp")).FullName;
        try
        {
            await using var server = await ApiProcess.StartAsync(data.FullName, ("HotelPrivacy:Limits:ImportBytes", "1000"), ("TMPDIR", temporary), ("DOTNET_EnableDiagnostics", "0"));
            using var administrator = await server.AdministratorAsync();
            var hotel = await server.HotelAsync();
            using var form = new MultipartFormDataContent
            {
                { new StringContent(hotel.ToString()), "hotelId" },
                { new StringContent("csv"), "format" },
                { new StringContent(Mapping), "mapping" },
                { new StringContent(new string('x', bytes)), "file", "guests.csv" },
            };
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/guests/imports") { Content = form };
            request.Headers.TransferEncodingChunked = !announced;

            using var answer = await administrator.SendAsync(request);

            await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "guests.import-too-large");
            await AssertNothingAsync(administrator, hotel);
            Assert.Empty(Files(Path.Combine(data.FullName, "uploads")));
            Assert.Empty(Files(temporary));
        }
        finally
        {
            data.Parent!.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        var before = Files(Uploads);
        using var broken = new ByteArrayContent(Encoding.UTF8.GetBytes(
            $"--edge\r\nContent-Disposition: form-data; name=\"hotelId\"\r\n\r\n{hotel}\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nno,family\n1,Wex"));
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=edge");

        using var answer = await manager.PostAsync(new Uri("/api/v1/guests/imports", UriKind.Relative), broken);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.import-part-missing");
        await AssertNothingAsync(manager, hotel);
        Assert.Equal(before, Files(Uploads));
    }

    [Fact]
    public async Task An_import_cancelled_while_it_waits_leaves_no_upload()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        // Two imports at a time: these keep the third waiting.
        var rows = Encoding.UTF8.GetBytes("no,family\n" + string.Concat(Enumerable.Range(1, 20_000).Select(row => $"{row},Wexcombe\n")));
        var first = await manager.StartImportAsync(hotel, "csv", rows, Mapping);
        var second = await manager.StartImportAsync(hotel, "csv", rows, Mapping);
        var waiting = await manager.StartImportAsync(hotel, "csv", rows, Mapping);
        Assert.True(File.Exists(UploadOf(waiting)));

        Guid[] jobs = [waiting.JobId, first.JobId, second.JobId];
        foreach (var job in jobs)
        {
            using var cancelled = await manager.DeleteAsync(new Uri($"/api/v1/jobs/{job}", UriKind.Relative));
            await cancelled.ShouldBeAsync(HttpStatusCode.OK);
        }

        foreach (var import in new[] { waiting, first, second })
        {
            Assert.Equal("cancelled", (await manager.EndOfAsync(import)).Text("status"));
            await GoneAsync(UploadOf(import));
        }

        Assert.Equal(0, (await manager.GetJsonAsync($"/api/v1/guests/imports/{waiting.Id}")).Count("rowsRead"));
    }

    [Fact]
    public async Task The_same_idempotency_key_with_another_body_is_refused_and_changes_nothing()
    {
        var hotel = await host.HotelAsync();
        using var pms = await host.MachineAsync(hotel, "guests:read", "guests:write");
        var key = Guid.NewGuid().ToString();
        using var made = await PutAsync(pms, key, new { hotelId = hotel, externalRef = "A-1", profile = new { familyName = "Wexcombe" } });
        await made.ShouldBeAsync(HttpStatusCode.Created);

        using var other = await PutAsync(pms, key, new { hotelId = hotel, externalRef = "A-2", profile = new { familyName = "Wexcombe" } });
        using var again = await PutAsync(pms, key, new { hotelId = hotel, externalRef = "A-1", profile = new { familyName = "Wexcombe" } });

        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
        await again.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal((await made.JsonAsync()).Text("id"), (await again.JsonAsync()).Text("id"));
        Assert.Equal(["A-1"], await ReferencesAsync(pms, hotel));
    }

    [Fact]
    public async Task Another_hotels_guest_reads_like_one_that_is_not()
    {
        var (own, foreign) = (await host.HotelAsync(), await host.HotelAsync());
        using var theirs = await host.MachineAsync(foreign, "guests:read", "guests:write");
        using var made = await PutAsync(theirs, Guid.NewGuid().ToString(), new { hotelId = foreign, externalRef = "A-1", profile = new { familyName = "Wexcombe" } });
        var guest = (await made.JsonAsync()).GetProperty("id").GetGuid();
        using var manager = await host.StaffAsync(own, "generalManager");

        foreach (var id in new[] { guest, Guid.CreateVersion7() })
        {
            using var read = await manager.GetAsync(new Uri($"/api/v1/guests/{id}", UriKind.Relative));
            using var reveal = await manager.PostAsJsonAsync($"/api/v1/guests/{id}/reveal", new { fields = new[] { "familyName" }, purpose = "acceptance" });
            await read.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.guest-unknown");
            await reveal.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.guest-unknown");
            var check = await manager.GetJsonAsync($"/api/v1/consents/check?guestId={id}&purpose=marketing");
            Assert.Equal((false, "unknownGuest"), (check.GetProperty("allowed").GetBoolean(), check.Text("reason")));
        }

        using var import = await manager.SendImportAsync(foreign, "csv", "no,family\n1,Wexcombe\n"u8.ToArray(), Mapping);
        await import.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
        Assert.Equal(["A-1"], await ReferencesAsync(theirs, foreign));
    }

    [Fact]
    public async Task An_expired_token_does_nothing()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        host.Clock.Advance(TimeSpan.FromHours(1));
        var before = Files(Uploads);

        using var import = await manager.SendImportAsync(hotel, "csv", "no,family\n1,Wexcombe\n"u8.ToArray(), Mapping);
        using var put = await PutAsync(manager, Guid.NewGuid().ToString(), new { hotelId = hotel, externalRef = "A-1", profile = new { familyName = "Wexcombe" } });

        await import.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.sign-in-expired");
        await put.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.sign-in-expired");
        using var pms = await host.MachineAsync(hotel, "guests:read");
        Assert.Empty(await ReferencesAsync(pms, hotel));
        Assert.Equal(before, Files(Uploads));
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/guests") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    private static async Task<IEnumerable<string>> ReferencesAsync(HttpClient client, Guid hotel) =>
        (await client.GetJsonAsync($"/api/v1/guests?hotelId={hotel}")).GetProperty("items").EnumerateArray().Select(guest => guest.Text("externalRef"));

    private static string[] Files(string folder) => Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order()] : [];

    /// <summary>No guest and no import in the hotel.</summary>
    private static async Task AssertNothingAsync(HttpClient client, Guid hotel)
    {
        Assert.Empty(await ReferencesAsync(client, hotel));
        Assert.Equal(0, (await client.GetJsonAsync($"/api/v1/guests/imports?hotelId={hotel}")).GetProperty("items").GetArrayLength());
    }

    /// <summary>The job has ended already; its upload goes right after.</summary>
    private static async Task GoneAsync(string file)
    {
        for (var waits = 0; File.Exists(file) && waits < 200; waits++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        Assert.False(File.Exists(file));
    }

    private string UploadOf(StartedImport import) => Path.Combine(Uploads, import.Id.ToString("N"));

    private async Task AssertFailedAsync(HttpClient client, Guid hotel, StartedImport started, string type)
    {
        var import = await client.EndOfAsync(started);
        var job = await client.GetJsonAsync($"/api/v1/jobs/{started.JobId}");
        Assert.Equal(("failed", "failed"), (import.Text("status"), job.Text("status")));
        Assert.Equal(type, job.GetProperty("problem").Text("type"));
        Assert.Equal((0, 0), (import.Count("rowsRead"), import.Count("guestsCreated")));
        Assert.Empty(await ReferencesAsync(client, hotel));
        await GoneAsync(UploadOf(started));
    }
}
