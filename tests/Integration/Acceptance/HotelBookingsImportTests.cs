using System.Diagnostics;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using Xunit.Abstractions;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>119,390 real bookings through a server of its own, which is killed half-way and started again.</summary>
[Collection(HostCollection.Name)]
public sealed class HotelBookingsImportTests(ITestOutputHelper output)
{
    private const int Rows = 119_390;

    private const string Mapping =
        """
        {"externalRef":"{hotel}-{row}","arrival":"{arrival_date_year}-{arrival_date_month}-{arrival_date_day_of_month}","nights":"{stays_in_weekend_nights}+{stays_in_week_nights}","status":"reservation_status"}
        """;

    private static readonly string[] Counts =
    [
        "rowsRead", "guestsCreated", "guestsUpdated", "guestsUnchanged", "guestsMerged", "rowsSkipped", "rowsRejected", "staysCreated", "cardFieldsDropped", "repairs",
    ];

    [SharedFact]
    public async Task An_import_that_was_killed_half_way_ends_as_an_unbroken_one()
    {
        var file = await File.ReadAllBytesAsync(Imports.Shared("hotel_bookings.csv.gz"));
        var whole = ApiProcess.NewDataDirectory();
        var broken = ApiProcess.NewDataDirectory();
        try
        {
            var unbroken = await ImportAsync(whole.FullName, file);
            var resumed = await ImportKilledHalfWayAsync(broken.FullName, file);

            Assert.Equal(Rows, unbroken.Count("rowsRead"));
            Assert.Equal(Rows, unbroken.Count("guestsCreated"));
            Assert.Equal(Rows, unbroken.Count("staysCreated"));
            unbroken.ShouldAccountForEveryRow();
            Assert.All(Counts, count => Assert.Equal(unbroken.Count(count), resumed.Count(count)));
            Assert.Equal(await StoredBusiness.DigestAsync(Database(whole)), await StoredBusiness.DigestAsync(Database(broken)));
            Assert.Empty(Uploads(whole));
            Assert.Empty(Uploads(broken));
        }
        finally
        {
            whole.Parent!.Delete(recursive: true);
            broken.Parent!.Delete(recursive: true);
        }
    }

    private async Task<JsonElement> ImportAsync(string data, byte[] file)
    {
        await using var server = await ApiProcess.StartAsync(data);
        using var client = await server.AdministratorAsync();
        var before = server.CpuTime;
        var since = Stopwatch.GetTimestamp();
        var import = await client.ImportAsync(await server.HotelAsync(), "csv", file, Mapping);
        output.WriteLine($"Unbroken: {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s, {(server.CpuTime - before).TotalSeconds:0.0} s of CPU.");
        return import;
    }

    private async Task<JsonElement> ImportKilledHalfWayAsync(string data, byte[] file)
    {
        StartedImport import;
        await using (var first = await ApiProcess.StartAsync(data))
        {
            using var client = await first.AdministratorAsync();
            import = await client.StartImportAsync(await first.HotelAsync(), "csv", file, Mapping);
            var seen = await client.UntilAsync($"/api/v1/jobs/{import.JobId}", job => job.GetProperty("progress").GetProperty("done").GetInt64() > Rows / 2);
            await first.KillAsync();
            Assert.InRange(seen.GetProperty("progress").GetProperty("done").GetInt64(), Rows / 2, Rows - 1);
            Assert.Equal("running", seen.GetProperty("status").GetString());
        }

        await using var second = await ApiProcess.StartAsync(data);
        using var again = await second.AdministratorAsync();
        var since = Stopwatch.GetTimestamp();
        var end = await again.EndOfAsync(import);
        output.WriteLine($"Taken up again: {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s.");
        Assert.Equal("completed", end.GetProperty("status").GetString());
        return end;
    }

    private static string Database(DirectoryInfo data) => Path.Combine(data.FullName, "hotelprivacy.db");

    private static string[] Uploads(DirectoryInfo data) => Directory.GetFiles(Path.Combine(data.FullName, "uploads"));
}
