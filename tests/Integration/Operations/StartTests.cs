using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Integration.Tests.Operations;

/// <summary>Starting and stopping a server over data that is there already.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();

    [Fact]
    public async Task Two_servers_may_start_at_once_on_an_empty_directory()
    {
        var both = await Task.WhenAll(ApiProcess.StartAsync(data.FullName), ApiProcess.StartAsync(data.FullName));
        await using var first = both[0];
        await using var second = both[1];

        var hotelId = await first.HotelAsync();
        using var administrator = await second.AdministratorAsync();
        var hotels = await administrator.GetJsonAsync("/api/v1/hotels");
        Assert.Equal(hotelId, Assert.Single(hotels.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_database_of_a_newer_build_is_refused_with_the_way_out()
    {
        await using (await ApiProcess.StartAsync(data.FullName))
        {
        }

        await using (var database = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "hotelprivacy.db")}"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = "INSERT INTO kernel_migration (module, name, digest, applied_at) VALUES ('hotels', '9999_future.sql', 'x', '2099-01-01T00:00:00.000Z')";
            await command.ExecuteNonQueryAsync();
        }

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiProcess.StartAsync(data.FullName));
        Assert.Contains("hotels/9999_future.sql", refused.Message, StringComparison.Ordinal);
        Assert.Contains("newer build", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_root_key_it_does_not_start_over_encrypted_data()
    {
        await using (var server = await ApiProcess.StartAsync(data.FullName))
        {
            await server.HotelAsync();
        }

        Directory.Delete(data.FullName + ".keys", recursive: true);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiProcess.StartAsync(data.FullName));
        Assert.Contains("Restore the root key from its backup", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_refuses_a_write_is_said_so_and_nothing_is_kept()
    {
        await using var server = await ApiProcess.StartAsync(data.FullName);
        var hotelId = await server.HotelAsync();
        using var administrator = await server.AdministratorAsync();
        var folder = Path.Combine(data.FullName, "uploads");
        await File.WriteAllTextAsync(folder, "a file where the folder should be");

        using var refused = await ImportAsync(administrator, hotelId);
        await refused.ShouldBeProblemAsync(HttpStatusCode.InsufficientStorage, "request.storage-failed");
        Assert.Equal(0, (await administrator.GetJsonAsync($"/api/v1/guests/imports?hotelId={hotelId}")).GetProperty("items").GetArrayLength());

        File.Delete(folder);
        using var accepted = await ImportAsync(administrator, hotelId);
        await accepted.ShouldBeAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Asked_to_stop_it_ends_cleanly()
    {
        await using var server = await ApiProcess.StartAsync(data.FullName);
        using var client = server.Anonymous();
        using var ready = await client.GetAsync("/readyz");
        await ready.ShouldBeAsync(HttpStatusCode.OK);

        Assert.Equal(0, await server.StopAsync());
    }

    private static Task<HttpResponseMessage> ImportAsync(HttpClient client, Guid hotelId) =>
        client.PostAsync(new Uri("/api/v1/guests/imports", UriKind.Relative), new MultipartFormDataContent
        {
            { new StringContent(hotelId.ToString()), "hotelId" },
            { new StringContent("csv"), "format" },
            { new StringContent("""{"externalRef":"id"}"""), "mapping" },
            { new StringContent("id\n1\n"), "file", "guests.csv" },
        });

    public void Dispose() => data.Parent!.Delete(recursive: true);
}
