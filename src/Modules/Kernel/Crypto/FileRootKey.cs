using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The embedded provider: the root key in a file <c>root.key</c> (0600) in a directory of its own (0700), to be kept and backed up apart from the
/// data. Disposing zeroes the key in memory.
/// </summary>
public sealed class FileRootKey : IRootKey, IDisposable
{
    private readonly CryptoSuite suite;
    private readonly byte[] secret;

    private FileRootKey(RootKeyFile file, string directory)
    {
        Directory = Path.GetFullPath(directory);
        suite = file.Suite;
        KeyId = file.KeyId;
        secret = GC.AllocateArray<byte>(file.Secret.Length, pinned: true);
        file.Secret.CopyTo(secret, 0);
        CryptographicOperations.ZeroMemory(file.Secret);
    }

    /// <inheritdoc/>
    public string Provider => "file";

    /// <inheritdoc/>
    public Guid KeyId { get; }

    /// <inheritdoc/>
    public string? Directory { get; }

    /// <summary>Opens the root key of a directory that must have one: a lost key is noticed, not replaced.</summary>
    /// <exception cref="RootKeyException">Missing, damaged, of an unknown version, or readable by others than its owner.</exception>
    public static FileRootKey Open(string directory) => new(RootKeyFile.Read(directory), directory);

    /// <summary>Opens the root key of a directory, and makes both on first use. Several processes may start at once: one makes the key, all read it.</summary>
    /// <param name="directory">Where the key lives.</param>
    /// <param name="suite">The algorithms of a new key; an existing key keeps its own.</param>
    /// <exception cref="RootKeyException">Damaged, of an unknown version, or readable by others than its owner.</exception>
    public static FileRootKey OpenOrCreate(string directory, CryptoSuite suite)
    {
        RootKeyFile.CreateIfMissing(directory, suite);
        return Open(directory);
    }

    /// <inheritdoc/>
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> associatedData)
    {
        using var wrapping = OpenWrappingKey();
        return wrapping.Seal(key, associatedData);
    }

    /// <inheritdoc/>
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> associatedData)
    {
        using var wrapping = OpenWrappingKey();
        return wrapping.Open(wrapped, associatedData);
    }

    /// <inheritdoc/>
    public byte[] Derive(string purpose, int bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, 64);
        var derived = new byte[bytes];
        suite.DeriveKey(secret, Encoding.UTF8.GetBytes($"hotelprivacy/derive/{purpose}"), derived);
        return derived;
    }

    /// <summary>Zeroes the key.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(secret);

    // Opened for each call: only hotels' keys are wrapped by the root, and those are kept open by their users.
    private OpenKey OpenWrappingKey()
    {
        Span<byte> key = stackalloc byte[suite.KeyBytes];
        suite.DeriveKey(secret, "hotelprivacy/wrap"u8, key);
        try
        {
            return new OpenKey(suite, KeyId, key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }
}
