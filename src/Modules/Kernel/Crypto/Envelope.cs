namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The layout of every stored ciphertext: format (1) | suite (1) | key id (16, big-endian) | nonce (12) | ciphertext | tag (16).
/// </summary>
public static class Envelope
{
    /// <summary>The format this version writes and reads.</summary>
    public const byte Format = 1;

    /// <summary>How many bytes an envelope is longer than its plaintext.</summary>
    public const int Overhead = BodyAt + TagBytes;

    internal const int NonceBytes = 12;
    internal const int TagBytes = 16;
    internal const int NonceAt = 18;
    internal const int BodyAt = NonceAt + NonceBytes;

    /// <summary>Reads the id of the key an envelope was made with, to find that key.</summary>
    /// <exception cref="CryptoFailureException">Malformed or of an unknown suite.</exception>
    public static Guid KeyIdOf(ReadOnlySpan<byte> envelope)
    {
        if (envelope.Length < Overhead || envelope[0] != Format)
        {
            throw new CryptoFailureException(CryptoFailureKind.Malformed);
        }

        _ = CryptoSuite.FromId(envelope[1]);
        return new Guid(envelope.Slice(2, 16), bigEndian: true);
    }

    internal static byte[] Header(CryptoSuite suite, Guid keyId)
    {
        var header = new byte[NonceAt];
        header[0] = Format;
        header[1] = suite.Id;
        keyId.TryWriteBytes(header.AsSpan(2), bigEndian: true, out _);
        return header;
    }
}
