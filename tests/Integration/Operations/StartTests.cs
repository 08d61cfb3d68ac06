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
    public async Task Asked_to_stop_it_ends_cleanly()
    {
        await using var server = await ApiProcess.StartAsync(data.FullName);
        using var client = server.Anonymous();
        using var ready = await client.GetAsync("/readyz");
        await ready.ShouldBeAsync(HttpStatusCode.OK);

        Assert.Equal(0, await server.StopAsync());
    }

    public void Dispose() => data.Parent!.Delete(recursive: true);
}
