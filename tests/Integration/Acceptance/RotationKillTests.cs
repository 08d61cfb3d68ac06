using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Encryption;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>A rotation whose process is killed in the middle goes on after the start, and at no moment is a key under two keys or unreadable.</summary>
[Collection(HostCollection.Name)]
public sealed class RotationKillTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Guests = 4_000;
    private const int KeysPerGuest = 3;
    private const string Mapping = """{"externalRef":"ref","fullName":"name","phone":"phone","nickname":"nick"}""";
    private const string OfVersion = "SELECT COUNT(*) FROM kernel_subject_key s JOIN kernel_kek k ON k.id = s.kek_id WHERE k.purpose = 'vault' AND k.version = @version";
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        data.Parent!.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task It_completes_every_guest_decrypts_and_no_data_key_is_left_under_the_old_key()
    {
        Guid hotel;
        (Guid Id, Guid JobId) rotation;
        await using (var first = await ApiProcess.StartAsync(data.FullName))
        {
            using var client = await first.AdministratorAsync();
            hotel = await first.HotelAsync();
            await client.ImportAsync(hotel, "csv", File(), Mapping);
            rotation = await client.StartRotationAsync(hotel, "compromise");
            var seen = await client.UntilAsync($"/api/v1/jobs/{rotation.JobId}", job => Done(job) > 0);
            await first.KillAsync();
            Assert.Equal("running", seen.GetProperty("status").GetString());
        }

        var (left, moved) = (Count(OfVersion, 1), Count(OfVersion, 2));
        output.WriteLine($"Killed with {moved} keys moved and {left} left.");
        Assert.Equal(Guests * KeysPerGuest, left + moved);
        Assert.InRange(moved, 1, (Guests * KeysPerGuest) - 1);

        await using var second = await ApiProcess.StartAsync(data.FullName);
        using var again = await second.AdministratorAsync();
        // Half-way the guests are readable under either key.
        await ShouldDecryptAsync(again, hotel);
        var end = await again.UntilAsync($"{KeysGiven.Rotations}/{rotation.Id}", seen => seen.GetProperty("rotation").GetProperty("state").GetString() != "running");

        Assert.Equal("completed", end.GetProperty("rotation").GetProperty("state").GetString());
        Assert.Equal((0L, Guests * KeysPerGuest), (Count(OfVersion, 1), Count(OfVersion, 2)));
        Assert.Equal(0, end.GetProperty("proof").GetProperty("leftUnderOld").GetInt64());
        // What the log counts, chunk by chunk, is each key once: no chunk was done twice.
        Assert.Equal(Guests * KeysPerGuest, Count("SELECT SUM(json_extract(leaf, '$.details.keys')) FROM kernel_audit_entry WHERE action = 'keys.rewrapped'", 0));
        Assert.Equal(1, Count("SELECT COUNT(*) FROM kernel_kek WHERE purpose = 'vault' AND state = 'active'", 0));
        await ShouldDecryptAsync(again, hotel);
        Assert.True((await again.VerifyAuditAsync()).GetProperty("intact").GetBoolean());
    }

    private static async Task ShouldDecryptAsync(HttpClient client, Guid hotel)
    {
        var guests = await client.AllAsync($"/api/v1/guests?hotelId={hotel}");
        Assert.Equal(Guests, guests.Count);
        Assert.All(guests, guest =>
        {
            Assert.Empty(guest.GetProperty("altered").EnumerateArray());
            Assert.Equal(KeysPerGuest, guest.GetProperty("fields").EnumerateObject().Count());
        });
        var shown = await client.PostAsync($"/api/v1/guests/{guests[^1].Id()}/reveal", new { fields = new[] { "phone" }, purpose = "check after a rotation" }, HttpStatusCode.OK);
        Assert.StartsWith("+86138", shown.GetProperty("fields").Text("phone"), StringComparison.Ordinal);
    }

    private long Count(string sql, int version)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data.FullName, "hotelprivacy.db"), Pooling = false }.ToString());
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.Parameters.AddWithValue("@version", version);
        return (long)command.ExecuteScalar()!;
    }

    private static byte[] File() => Encoding.UTF8.GetBytes("ref,name,phone,nick\n" + string.Concat(
        Enumerable.Range(0, Guests).Select(i => string.Create(CultureInfo.InvariantCulture, $"R{i},Guest {i},+86138{i:00000000},Nick {i}\n"))));

    private static long Done(JsonElement job) => job.GetProperty("progress").GetProperty("done").GetInt64();
}
