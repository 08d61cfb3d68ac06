using System.Globalization;
using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The file of <see cref="FileRootKey"/>: four lines of text, so that it can be kept on paper. The key id is derived from suite and secret and so
/// is the check value too: a mistyped or altered file is noticed when read, another installation's file when the first key is unwrapped.
/// </summary>
internal sealed record RootKeyFile(CryptoSuite Suite, Guid KeyId, byte[] Secret)
{
    private const string Name = "root.key";
    private const string Title = "hotelprivacy-root-key 1";
    private const int SecretBytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnlyDirectory = OwnerOnly | UnixFileMode.UserExecute;

    public static RootKeyFile Read(string directory)
    {
        var path = Path.Combine(directory, Name);
        if (!File.Exists(path))
        {
            throw new RootKeyException($"There is no root key at {path}. Restore it from its backup; without it nothing encrypted can be read.");
        }

        RefuseWideRights(directory);
        RefuseWideRights(path);
        return Parse(File.ReadAllLines(path), path);
    }

    public static void CreateIfMissing(string directory, CryptoSuite suite)
    {
        var path = Path.Combine(directory, Name);
        if (File.Exists(path))
        {
            return;
        }

        if (!Directory.Exists(directory))
        {
            CreateDirectory(directory);
        }

        RefuseWideRights(directory);
        var draft = $"{path}.{RandomNumberGenerator.GetHexString(16, lowercase: true)}";
        try
        {
            Write(draft, suite);
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first; its key is the installation's.
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Write(string path, CryptoSuite suite)
    {
        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var stream = new FileStream(path, options);
        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        writer.WriteLine(Title);
        writer.WriteLine($"suite {suite.Code}");
        writer.WriteLine($"id {IdOf(suite, secret)}");
        writer.WriteLine($"key {Convert.ToHexStringLower(secret)}");
        writer.Flush();
        stream.Flush(flushToDisk: true);
        CryptographicOperations.ZeroMemory(secret);
    }

    private static RootKeyFile Parse(string[] lines, string path)
    {
        if (lines.Length == 0 || lines[0] != Title)
        {
            throw new RootKeyException($"The root key at {path} is of a version this server does not know; \"{Title}\" is expected in its first line.");
        }

        var suite = CryptoSuite.All.FirstOrDefault(known => known.Code == ValueOf(lines, 1, "suite"));
        var secret = new byte[SecretBytes];
        var hex = ValueOf(lines, 3, "key");
        var whole = suite is not null
            && Guid.TryParse(ValueOf(lines, 2, "id"), CultureInfo.InvariantCulture, out var id)
            && hex.Length == 2 * SecretBytes
            && Convert.FromHexString(hex, secret, out _, out _) == System.Buffers.OperationStatus.Done
            && id == IdOf(suite, secret);
        return whole
            ? new RootKeyFile(suite!, IdOf(suite!, secret), secret)
            : throw new RootKeyException($"The root key at {path} is damaged: key and id do not fit. Restore the file from its backup.");
    }

    private static string ValueOf(string[] lines, int line, string name) =>
        line < lines.Length && lines[line].StartsWith($"{name} ", StringComparison.Ordinal) ? lines[line][(name.Length + 1)..].Trim() : "";

    private static Guid IdOf(CryptoSuite suite, byte[] secret)
    {
        Span<byte> id = stackalloc byte[16];
        suite.DeriveKey(secret, "hotelprivacy/id"u8, id);
        return new Guid(id, bigEndian: true);
    }

    private static void CreateDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, OwnerOnlyDirectory);
        }
    }

    // Windows has no such rights; there the directory's access list is the administrator's matter.
    internal static void RefuseWideRights(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var rights = File.GetUnixFileMode(path);
        if ((rights & ~OwnerOnlyDirectory) != UnixFileMode.None)
        {
            throw new RootKeyException(
                $"{path} has the rights {Convert.ToString((int)rights, 8)}, so that others than its owner can use it. Set them to 700 (directory) or 600 (file).");
        }
    }
}
