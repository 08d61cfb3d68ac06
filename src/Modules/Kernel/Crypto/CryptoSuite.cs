using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The algorithms of one crypto profile: authenticated encryption, keyed hash and key derivation. The id is written into every ciphertext and
/// never changes its meaning.
/// </summary>
public abstract class CryptoSuite
{
    /// <summary>Profile <c>intl</c>: AES-256-GCM (NIST SP 800-38D), HMAC-SHA-256 (RFC 2104), HKDF-SHA-256 (RFC 5869).</summary>
    public static CryptoSuite Intl { get; } = new IntlSuite();

    /// <summary>Profile <c>cn</c>: SM4-GCM (GB/T 32907, GB/T 36624, RFC 8998), HMAC-SM3 (GB/T 32905, GB/T 15852.2), HKDF with SM3.</summary>
    public static CryptoSuite Cn { get; } = new CnSuite();

    /// <summary>Every suite of this version.</summary>
    public static IReadOnlyList<CryptoSuite> All { get; } = [Intl, Cn];

    /// <summary>The byte that names the suite in stored data.</summary>
    public abstract byte Id { get; }

    /// <summary>The profile's code, as a hotel chooses it.</summary>
    public abstract string Code { get; }

    /// <summary>Length of an encryption key in bytes.</summary>
    public abstract int KeyBytes { get; }

    /// <summary>Finds the suite of a profile code.</summary>
    /// <exception cref="CryptoFailureException">No suite has this code (<see cref="CryptoFailureKind.UnknownSuite"/>).</exception>
    public static CryptoSuite FromCode(string code) =>
        All.FirstOrDefault(suite => suite.Code == code) ?? throw new CryptoFailureException(CryptoFailureKind.UnknownSuite);

    /// <summary>Finds the suite of a stored byte.</summary>
    /// <exception cref="CryptoFailureException">No suite has this id (<see cref="CryptoFailureKind.UnknownSuite"/>).</exception>
    public static CryptoSuite FromId(byte id) =>
        All.FirstOrDefault(suite => suite.Id == id) ?? throw new CryptoFailureException(CryptoFailureKind.UnknownSuite);

    /// <summary>A fresh random key of <see cref="KeyBytes"/> bytes; the caller zeroes it after use.</summary>
    public byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>Opens a key of the suite's keyed hash; any length, 32 bytes are usual.</summary>
    public abstract MacKey OpenMac(ReadOnlySpan<byte> key);

    /// <summary>Fills <paramref name="output"/> with key material derived from a secret for one purpose (HKDF, RFC 5869, no salt).</summary>
    public abstract void DeriveKey(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> info, Span<byte> output);

    internal abstract AeadKey OpenAead(ReadOnlySpan<byte> key);
}

/// <summary>A kept key of a keyed hash of 32 bytes. May be shared between threads: calls take turns.</summary>
public abstract class MacKey : IDisposable
{
    /// <summary>Length of the keyed hash in bytes.</summary>
    public const int Bytes = 32;

    private readonly Lock turn = new();

    /// <summary>Computes the keyed hash of <paramref name="data"/> into the first 32 bytes of <paramref name="mac"/>.</summary>
    public void Compute(ReadOnlySpan<byte> data, Span<byte> mac)
    {
        lock (turn)
        {
            ComputeCore(data, mac[..Bytes]);
        }
    }

    /// <summary>Releases the key.</summary>
    public abstract void Dispose();

    private protected abstract void ComputeCore(ReadOnlySpan<byte> data, Span<byte> mac);
}

/// <summary>A kept key of an authenticated cipher with a 12-byte nonce and a 16-byte tag. Calls take turns: the libraries' objects are not thread-safe.</summary>
internal abstract class AeadKey : IDisposable
{
    /// <summary>Held while the key is used; what zeroes it on <see cref="Dispose"/> takes it too.</summary>
    private protected Lock Turn { get; } = new();

    /// <summary>Encrypts in place: the buffer holds the plaintext followed by room for the tag.</summary>
    public void Seal(ReadOnlySpan<byte> nonce, Span<byte> textThenTag, ReadOnlySpan<byte> associatedData)
    {
        lock (Turn)
        {
            SealCore(nonce, textThenTag, associatedData);
        }
    }

    /// <summary>Decrypts; false, and a zeroed plaintext, when the tag does not fit.</summary>
    public bool TryOpen(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> textThenTag, Span<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        lock (Turn)
        {
            if (OpenCore(nonce, textThenTag, plaintext, associatedData))
            {
                return true;
            }
        }

        CryptographicOperations.ZeroMemory(plaintext);
        return false;
    }

    public abstract void Dispose();

    private protected abstract void SealCore(ReadOnlySpan<byte> nonce, Span<byte> textThenTag, ReadOnlySpan<byte> associatedData);

    private protected abstract bool OpenCore(
        ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> textThenTag, Span<byte> plaintext, ReadOnlySpan<byte> associatedData);
}
