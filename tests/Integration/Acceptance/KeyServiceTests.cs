using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>The root key in a key service: it stays there, its rotation there changes nothing here, and its absence is said.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class KeyServiceTests : IAsyncLifetime
{
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();
    private KeyService service = null!;

    public async Task InitializeAsync() => service = await KeyService.StartAsync();

    public async Task DisposeAsync()
    {
        data.Parent!.Delete(recursive: true);
        await service.DisposeAsync();
    }

    [Fact]
    public async Task What_one_process_encrypts_the_next_reads_though_the_key_was_rotated_meanwhile()
    {
        Guid hotel, guest;
        await using (var first = await ApiProcess.StartAsync(data.FullName, service.Settings()))
        {
            hotel = await first.HotelAsync();
            using var manager = await first.StaffAsync(hotel, GuestsGiven.Manager);
            guest = await manager.GuestAsync(hotel);
        }

        service.Rotate();
        await using var second = await ApiProcess.StartAsync(data.FullName, service.Settings());
        using var reader = await second.StaffAsync(hotel, GuestsGiven.Manager);

        var revealed = await reader.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "call back" }, HttpStatusCode.OK);

        Assert.Equal("13800138000", revealed.GetProperty("fields").Text("phone"));
        Assert.False(Directory.Exists(data.FullName + ".keys"));
    }

    [Fact]
    public async Task A_service_that_is_gone_shows_and_comes_back()
    {
        await using var server = await ApiProcess.StartAsync(data.FullName, service.Settings());
        using var client = server.Anonymous();
        Assert.Equal("Healthy", (await client.GetJsonAsync("/readyz")).Text("keys"));

        await service.CloseAsync();
        using var gone = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, gone.StatusCode);
        Assert.Equal("Unhealthy", (await gone.JsonAsync()).Text("keys"));

        await service.OpenAsync();
        Assert.Equal("Healthy", (await client.GetJsonAsync("/readyz")).Text("keys"));
    }

    [Fact]
    public async Task A_wrapped_key_that_was_altered_is_refused()
    {
        await using var server = await ApiProcess.StartAsync(data.FullName, service.Settings());
        var hotel = await server.HotelAsync();
        using var manager = await server.StaffAsync(hotel, GuestsGiven.Manager);
        var guest = await manager.GuestAsync(hotel);
        await server.StopAsync();
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "hotelprivacy.db")}"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = "UPDATE kernel_kek SET wrapped = (SELECT wrapped FROM kernel_secret LIMIT 1) WHERE purpose = 'vault'";
            await command.ExecuteNonQueryAsync();
        }

        await using var again = await ApiProcess.StartAsync(data.FullName, service.Settings());
        using var reader = await again.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await reader.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "call back" });

        Assert.False(answer.IsSuccessStatusCode);
        Assert.DoesNotContain("13800138000", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_before_the_server_opens()
    {
        Assert.Contains("must be an https address", await RefusalAsync(("HotelPrivacy:Keys:Transit:Address", "http://vault.example:8200")), StringComparison.Ordinal);
        Assert.Contains("no token file", await RefusalAsync(("HotelPrivacy:Keys:Transit:TokenFile", service.TokenFile + ".none")), StringComparison.Ordinal);
        Assert.Contains("Is the key absent there", await RefusalAsync(("HotelPrivacy:Keys:Transit:Key", "absent")), StringComparison.Ordinal);
        service.WriteToken("hvs.another");
        Assert.Contains("answered 403", await RefusalAsync(), StringComparison.Ordinal);
        await service.CloseAsync();
        Assert.Contains("gave no answer", await RefusalAsync(), StringComparison.Ordinal);
        await service.OpenAsync();
    }

    [Fact]
    public async Task Another_key_of_the_service_does_not_open_the_data()
    {
        await using (var server = await ApiProcess.StartAsync(data.FullName, service.Settings()))
        {
            await server.HotelAsync();
        }

        Assert.Contains("Restore the root key from its backup", await RefusalAsync(("HotelPrivacy:Keys:Transit:Key", "other")), StringComparison.Ordinal);
    }

    private async Task<string> RefusalAsync(params (string Name, string Value)[] settings) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => ApiProcess.StartAsync(data.FullName, service.Settings(settings)))).Message;
}
