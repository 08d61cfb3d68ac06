using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The embedded provider: the root key in a file only its owner can read, in a folder of its own away from the data.
/// Whoever has both the file and the data has everything; a hardware module is the better place (control 3.3 says so).
/// </summary>
public sealed class FileRootKey : IRootKey
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const UnixFileMode Wider = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    private static readonly byte[] Magic = "HPRK1\n"u8.ToArray();
    private readonly byte[] key;

    private FileRootKey(byte[] key)
    {
        this.key = key;
        KeyId = Convert.ToHexStringLower(Derive("key-id", 8));
    }

    /// <inheritdoc />
    public string Provider => "File";

    /// <inheritdoc />
    public string KeyId { get; }

    /// <summary>Opens the key in the folder, making both at first use.</summary>
    /// <exception cref="RootKeyRefusedException">Others may read the file, or it is not a root key.</exception>
    public static FileRootKey Open(string folder)
    {
        var path = Path.Combine(folder, "root.key");
        if (!File.Exists(path))
        {
            Make(folder, path);
        }

        foreach (var place in new[] { folder, path })
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(place) & Wider) != 0)
            {
                throw new RootKeyRefusedException($"{place} can be read or changed by others. Take the rights of group and others away (chmod go= {place}) and, if others were there, rotate the root key.");
            }
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.Length != Magic.Length + KeyBytes + SHA256.HashSizeInBytes || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic)
            || !SHA256.HashData(bytes.AsSpan(0, Magic.Length + KeyBytes)).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length + KeyBytes)))
        {
            throw new RootKeyRefusedException($"{path} is not a whole root key file. Put back the one this installation was made with; without it nothing can be decrypted.");
        }

        return new FileRootKey(bytes[Magic.Length..(Magic.Length + KeyBytes)]);
    }

    /// <inheritdoc />
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> associatedData)
    {
        var wrapped = new byte[NonceBytes + key.Length + TagBytes];
        var nonce = wrapped.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Derive("wrap", KeyBytes), TagBytes);
        aes.Encrypt(nonce, key, wrapped.AsSpan(NonceBytes, key.Length), wrapped.AsSpan(NonceBytes + key.Length), associatedData);
        return wrapped;
    }

    /// <inheritdoc />
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> associatedData)
    {
        if (wrapped.Length < NonceBytes + TagBytes)
        {
            throw new CryptoFailureException(CryptoFailureKind.Malformed, "A wrapped key is too short.");
        }

        var plain = new byte[wrapped.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(Derive("wrap", KeyBytes), TagBytes);
        try
        {
            aes.Decrypt(wrapped[..NonceBytes], wrapped[NonceBytes..^TagBytes], wrapped[^TagBytes..], plain, associatedData);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new CryptoFailureException(CryptoFailureKind.Tampered, "A wrapped key was altered, belongs elsewhere, or was wrapped by another root key.");
        }

        return plain;
    }

    /// <inheritdoc />
    public byte[] Derive(string purpose, int bytes) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, bytes, info: Encoding.UTF8.GetBytes("hotelprivacy/" + purpose));

    private static void Make(string folder, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        byte[] head = [.. Magic, .. RandomNumberGenerator.GetBytes(KeyBytes)];
        var temporary = Path.Combine(folder, $"root.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(temporary, options))
        {
            file.Write([.. head, .. SHA256.HashData(head)]);
            file.Flush(flushToDisk: true);
        }

        // Two processes may start at once: the first to name its file wins, the other uses it.
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}

/// <summary>The root key cannot be used as it lies there; the message says why and what to do.</summary>
public sealed class RootKeyRefusedException(string message) : Exception(message);
