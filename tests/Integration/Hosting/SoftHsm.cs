using System.Diagnostics;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>Debian's SoftHSM with one token, in a folder of its own that goes with the test.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class SoftHsm : IDisposable
{
    public const string Token = "hotel";
    private const string Pin = "80081355";
    private readonly DirectoryInfo home = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "hosts", Guid.NewGuid().ToString("N")));
    private readonly string configuration;

    public SoftHsm()
    {
        configuration = Path.Combine(home.FullName, "softhsm2.conf");
        File.WriteAllText(configuration, $"directories.tokendir = {home.CreateSubdirectory("tokens").FullName}\nobjectstore.backend = file\nlog.level = ERROR\n");
        PinFile = Path.Combine(home.FullName, "pin");
        WritePin(Pin);
        Initialise(Token);
    }

    public string PinFile { get; }

    /// <summary>The settings of a server whose root key is on the token.</summary>
    public (string Name, string Value)[] Settings(params (string Name, string Value)[] more) =>
    [
        ("SOFTHSM2_CONF", configuration),
        ("HotelPrivacy:Keys:Provider", "Pkcs11"),
        ("HotelPrivacy:Keys:Pkcs11:Library", "/usr/lib/softhsm/libsofthsm2.so"),
        ("HotelPrivacy:Keys:Pkcs11:Token", Token),
        ("HotelPrivacy:Keys:Pkcs11:PinFile", PinFile),
        .. more,
    ];

    public void WritePin(string pin)
    {
        File.WriteAllText(PinFile, pin);
        File.SetUnixFileMode(PinFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Another token beside the first.</summary>
    public void Initialise(string label)
    {
        var start = new ProcessStartInfo("softhsm2-util", ["--init-token", "--free", "--label", label, "--so-pin", Pin, "--pin", Pin]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SOFTHSM2_CONF"] = configuration;
        using var tool = Process.Start(start)!;
        var said = tool.StandardOutput.ReadToEnd() + tool.StandardError.ReadToEnd();
        tool.WaitForExit();
        Assert.True(tool.ExitCode == 0, said);
    }

    public void Dispose() => home.Delete(recursive: true);
}
