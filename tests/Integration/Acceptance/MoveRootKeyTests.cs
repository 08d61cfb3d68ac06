using System.Net;
using System.Text;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Transfers;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>From the embedded root key to a hardware module: everything goes along, nothing stays under the old key, and a move that cannot be made changes nothing.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class MoveRootKeyTests : IDisposable
{
    private const string Command = "move-root-key";
    private const int Rows = 3000;
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();
    private readonly SoftHsm module = new();

    [Fact]
    public async Task Everything_wrapped_goes_along()
    {
        Guid hotel, guest;
        string secret;
        StartedImport import;
        await using (var server = await ApiProcess.StartAsync(data.FullName))
        {
            hotel = await server.HotelAsync();
            using var manager = await server.StaffAsync(hotel, GuestsGiven.Manager);
            guest = await GuestsGiven.GuestAsync(manager, hotel);
            using var administrator = await server.AdministratorAsync();
            await administrator.CheckpointAsync();
            secret = (await administrator.PostAsync("/api/v1/me/totp", new { }, HttpStatusCode.OK)).Text("secret")!;
            var transfer = new { hotelId = hotel, kind = "assetSale", deliveryMode = "package", buyer = TransfersGiven.Buyer(), targetDate = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(60)) };
            await manager.PostAsync(TransfersGiven.Route, transfer, HttpStatusCode.Created);
            import = await administrator.StartImportAsync(hotel, "csv", Csv(), """{"externalRef":"no","familyName":"name"}""");
            await server.KillAsync();
        }

        var old = await OldKeyAsync();
        Assert.True(await CountAsync(old) >= 6, "Nothing to move.");

        var (code, said) = await MoveAsync(("HotelPrivacy:Keys:Next:Pkcs11:CreateKeys", "true"));

        Assert.True(code == 0, said);
        Assert.Equal(0, await CountAsync(old));
        await using var moved = await ApiProcess.StartAsync(data.FullName, module.Settings());
        using var again = await moved.AdministratorAsync();
        Assert.Equal(Rows, (await again.EndOfAsync(import)).Count("guestsCreated"));
        using var reader = await moved.StaffAsync(hotel, GuestsGiven.Manager);
        var revealed = await reader.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "call back" }, HttpStatusCode.OK);
        Assert.Equal("13800138000", revealed.GetProperty("fields").Text("phone"));
        await again.PostAsync("/api/v1/me/totp/confirm", new { code = new Authenticator(secret).Code(DateTimeOffset.UtcNow) }, HttpStatusCode.OK);
        Assert.Single((await again.GetJsonAsync("/api/v1/audit/entries?action=rootKey.moved")).GetProperty("items").EnumerateArray());
        await moved.StopAsync();
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiProcess.StartAsync(data.FullName));
        Assert.Contains("Restore the root key from its backup", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_that_cannot_be_made_changes_nothing()
    {
        await using (var server = await ApiProcess.StartAsync(data.FullName))
        {
            var hotel = await server.HotelAsync();
            using var manager = await server.StaffAsync(hotel, GuestsGiven.Manager);
            await GuestsGiven.GuestAsync(manager, hotel);
        }

        var old = await OldKeyAsync();
        var before = await CountAsync(old);

        var (nowhere, whereTo) = await ApiProcess.CommandAsync(data.FullName, Command);
        var (same, present) = await ApiProcess.CommandAsync(data.FullName, Command, ("HotelPrivacy:Keys:Next:Provider", "File"));
        var (absent, holds) = await MoveAsync();
        await ExecuteAsync("UPDATE kernel_kek SET wrapped = (SELECT xml FROM kernel_data_protection_key LIMIT 1) WHERE purpose = 'vault'");
        var (altered, tampered) = await MoveAsync(("HotelPrivacy:Keys:Next:Pkcs11:CreateKeys", "true"));

        Assert.Equal([1, 1, 1, 1], [nowhere, same, absent, altered]);
        Assert.Contains("Name the next root key", whereTo, StringComparison.Ordinal);
        Assert.Contains("is the present one", present, StringComparison.Ordinal);
        Assert.Contains("holds no AES-256 key", holds, StringComparison.Ordinal);
        Assert.Contains("Nothing was moved", tampered, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(old));
    }

    public void Dispose()
    {
        data.Parent!.Delete(recursive: true);
        module.Dispose();
    }

    private static byte[] Csv() => Encoding.UTF8.GetBytes("no,name\n" + string.Concat(Enumerable.Range(1, Rows).Select(row => $"M-{row},Wexcombe{row}\n")));

    private Task<(int Code, string Said)> MoveAsync(params (string Name, string Value)[] more) => ApiProcess.CommandAsync(
        data.FullName, Command, [.. module.Settings().Select(setting => (setting.Name.Replace(":Keys:", ":Keys:Next:", StringComparison.Ordinal), setting.Value)), .. more]);

    // Every envelope names its key.
    private async Task<byte[]> OldKeyAsync()
    {
        await using var database = await OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT substr(xml, 3, 16) FROM kernel_data_protection_key LIMIT 1";
        return (byte[])(await command.ExecuteScalarAsync())!;
    }

    private async Task<long> CountAsync(byte[] keyId)
    {
        await using var database = await OpenAsync();
        await using var columns = database.CreateCommand();
        columns.CommandText = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'BLOB'";
        var found = 0L;
        await using var reader = await columns.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            await using var count = database.CreateCommand();
            count.CommandText = $"SELECT COUNT(*) FROM {reader.GetString(0)} WHERE instr({reader.GetString(1)}, @keyId) > 0";
            count.Parameters.AddWithValue("@keyId", keyId);
            found += (long)(await count.ExecuteScalarAsync())!;
        }

        return found;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var database = await OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var database = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "hotelprivacy.db")};Pooling=False");
        await database.OpenAsync();
        return database;
    }
}
