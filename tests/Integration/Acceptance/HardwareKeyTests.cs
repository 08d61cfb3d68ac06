using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>The root key on a hardware security module, for which SoftHSM stands: it never lies beside the data, and what is wrong with it is said before the server opens.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class HardwareKeyTests : IDisposable
{
    private static readonly (string, string) CreateKeys = ("HotelPrivacy:Keys:Pkcs11:CreateKeys", "true");
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();
    private readonly SoftHsm module = new();

    [Theory]
    [InlineData("intl")]
    [InlineData("cn")]
    public async Task What_one_process_encrypts_the_next_reads_by_the_key_in_the_module(string cryptoProfile)
    {
        Guid hotel, guest;
        await using (var first = await ApiProcess.StartAsync(data.FullName, module.Settings(CreateKeys)))
        {
            hotel = await first.HotelAsync(cryptoProfile);
            using var manager = await first.StaffAsync(hotel, GuestsGiven.Manager);
            guest = await manager.GuestAsync(hotel);
        }

        await using var second = await ApiProcess.StartAsync(data.FullName, module.Settings());
        await using var third = await ApiProcess.StartAsync(data.FullName, module.Settings());
        foreach (var server in new[] { second, third })
        {
            using var manager = await server.StaffAsync(hotel, GuestsGiven.Manager);
            var many = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => manager.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "call back" }, HttpStatusCode.OK)));
            Assert.All(many, revealed => Assert.Equal("13800138000", revealed.GetProperty("fields").Text("phone")));
            Assert.Equal("Healthy", (await manager.GetJsonAsync("/readyz")).Text("keys"));
        }

        Assert.False(Directory.Exists(data.FullName + ".keys"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_before_the_server_opens()
    {
        Assert.Contains("holds no AES-256 key", await RefusalAsync(module.Settings()), StringComparison.Ordinal);
        Assert.Contains("cannot be loaded", await RefusalAsync(module.Settings(("HotelPrivacy:Keys:Pkcs11:Library", "/usr/lib/none.so"))), StringComparison.Ordinal);
        Assert.Contains("0 PKCS #11 tokens", await RefusalAsync(module.Settings(("HotelPrivacy:Keys:Pkcs11:Token", "absent"))), StringComparison.Ordinal);
        Assert.Contains("no PIN file", await RefusalAsync(module.Settings(("HotelPrivacy:Keys:Pkcs11:PinFile", module.PinFile + ".none"))), StringComparison.Ordinal);

        module.WritePin("12345678");
        Assert.Contains("CKR_PIN_INCORRECT", await RefusalAsync(module.Settings()), StringComparison.Ordinal);
        File.SetUnixFileMode(module.PinFile, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Assert.Contains(module.PinFile, await RefusalAsync(module.Settings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_another_token_does_not_open_the_data()
    {
        await using (var server = await ApiProcess.StartAsync(data.FullName, module.Settings(CreateKeys)))
        {
            await server.HotelAsync();
        }

        module.Initialise("other");

        Assert.Contains("Restore the root key from its backup", await RefusalAsync(module.Settings(CreateKeys, ("HotelPrivacy:Keys:Pkcs11:Token", "other"))), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        data.Parent!.Delete(recursive: true);
        module.Dispose();
    }

    private async Task<string> RefusalAsync(params (string Name, string Value)[] settings) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => ApiProcess.StartAsync(data.FullName, settings))).Message;
}
