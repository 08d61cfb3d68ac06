namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The installation's root key, wherever it lives: it wraps the hotels' key-encryption keys and never leaves its provider. May be shared between threads.
/// </summary>
public interface IRootKey
{
    /// <summary>The provider's name, as shown to administrators (<c>file</c> for the embedded one).</summary>
    string Provider { get; }

    /// <summary>The root key's id, written into everything it wraps.</summary>
    Guid KeyId { get; }

    /// <summary>The directory it lies in; null when it lies outside this machine's files.</summary>
    string? Directory { get; }

    /// <summary>Wraps a key.</summary>
    /// <param name="key">The key to protect.</param>
    /// <param name="associatedData">What the key belongs to; needed again, and equal, to unwrap it.</param>
    byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> associatedData);

    /// <summary>Unwraps a key; the caller zeroes it after use.</summary>
    /// <exception cref="CryptoFailureException">Malformed, wrapped by another root key (both ids are named), or tampered with.</exception>
    byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> associatedData);

    /// <summary>Derives a secret for one purpose (HKDF, RFC 5869); the same purpose gives the same bytes for as long as the root key lives.</summary>
    /// <param name="purpose">See <see cref="RootKeyPurposes"/>.</param>
    /// <param name="bytes">How many bytes, 16 to 64.</param>
    byte[] Derive(string purpose, int bytes);
}

/// <summary>What secrets are derived from the root key for. Stable: another spelling is another secret.</summary>
public static class RootKeyPurposes
{
    /// <summary>The fingerprint of stored request bodies under an idempotency key.</summary>
    public const string Idempotency = "idempotency";

    /// <summary>Uploads waiting for their import.</summary>
    public const string Upload = "upload";

    /// <summary>Signing of session tokens.</summary>
    public const string SessionSigning = "session-signing";
}
