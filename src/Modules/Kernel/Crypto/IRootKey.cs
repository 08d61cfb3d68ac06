namespace HotelPrivacy.Kernel.Crypto;

/// <summary>The top of the key hierarchy. It never leaves its provider; it wraps key-encryption keys and derives keys for the product's own use.</summary>
public interface IRootKey
{
    /// <summary>The provider's name, such as <c>File</c>.</summary>
    string Provider { get; }

    /// <summary>Names the key without telling anything about it.</summary>
    string KeyId { get; }

    /// <summary>Wraps a key; the associated data must be given again to unwrap it.</summary>
    byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> associatedData);

    /// <summary>Unwraps a key.</summary>
    /// <exception cref="CryptoFailureException">The bytes were altered, belong elsewhere or were wrapped by another root key.</exception>
    byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> associatedData);

    /// <summary>A key for one purpose of the product itself (HKDF, RFC 5869); the same purpose gives the same key.</summary>
    byte[] Derive(string purpose, int bytes);
}
