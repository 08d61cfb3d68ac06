namespace HotelPrivacy.Kernel.Crypto;

/// <summary>A key ready for use: seals bytes into an <see cref="Envelope"/> and opens them. May be shared between threads.</summary>
public sealed class OpenKey : IDisposable
{
    private readonly AeadKey aead;
    private readonly byte[] header;

    /// <summary>Opens a key; the caller may zero <paramref name="key"/> afterwards.</summary>
    /// <exception cref="CryptoFailureException">The key has not the suite's length (<see cref="CryptoFailureKind.Malformed"/>).</exception>
    public OpenKey(CryptoSuite suite, Guid keyId, ReadOnlySpan<byte> key)
    {
        if (key.Length != suite.KeyBytes)
        {
            throw new CryptoFailureException(CryptoFailureKind.Malformed, keyId);
        }

        KeyId = keyId;
        Suite = suite;
        header = Envelope.Header(suite, keyId);
        aead = suite.OpenAead(key);
    }

    /// <summary>The key's id, written into every envelope.</summary>
    public Guid KeyId { get; }

    /// <summary>The key's suite, written into every envelope.</summary>
    public CryptoSuite Suite { get; }

    /// <summary>Encrypts into a new envelope under a fresh nonce.</summary>
    /// <param name="plaintext">What is to be kept secret.</param>
    /// <param name="associatedData">Where the ciphertext belongs; needed again, and equal, to open it.</param>
    public byte[] Seal(ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        var envelope = new byte[Envelope.Overhead + plaintext.Length];
        plaintext.CopyTo(envelope.AsSpan(Envelope.BodyAt));
        SealInPlace(envelope, associatedData);
        return envelope;
    }

    /// <summary>Decrypts an envelope; the caller zeroes the answer when it is a key.</summary>
    /// <exception cref="CryptoFailureException">Malformed, of an unknown suite, made with another key, or tampered with.</exception>
    public byte[] Open(ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> associatedData)
    {
        var plaintext = new byte[Math.Max(0, envelope.Length - Envelope.Overhead)];
        OpenInto(envelope, plaintext, associatedData, field: null);
        return plaintext;
    }

    /// <summary>Releases the key.</summary>
    public void Dispose() => aead.Dispose();

    /// <summary>Fills header and nonce and encrypts the plaintext that already stands at its place in the envelope.</summary>
    internal void SealInPlace(Span<byte> envelope, ReadOnlySpan<byte> associatedData)
    {
        header.CopyTo(envelope);
        var nonce = envelope.Slice(Envelope.NonceAt, Envelope.NonceBytes);
        Nonces.Next(nonce);
        aead.Seal(nonce, envelope[Envelope.BodyAt..], associatedData);
    }

    internal void OpenInto(ReadOnlySpan<byte> envelope, Span<byte> plaintext, ReadOnlySpan<byte> associatedData, string? field)
    {
        if (envelope.Length < Envelope.Overhead || !envelope.StartsWith(header))
        {
            throw Refusal(envelope, field);
        }

        if (!aead.TryOpen(envelope.Slice(Envelope.NonceAt, Envelope.NonceBytes), envelope[Envelope.BodyAt..], plaintext, associatedData))
        {
            throw new CryptoFailureException(CryptoFailureKind.Tampered, KeyId, field);
        }
    }

    private CryptoFailureException Refusal(ReadOnlySpan<byte> envelope, string? field)
    {
        try
        {
            return new CryptoFailureException(CryptoFailureKind.WrongKey, Envelope.KeyIdOf(envelope), field, KeyId);
        }
        catch (CryptoFailureException failure)
        {
            return new CryptoFailureException(failure.Kind, KeyId, field);
        }
    }
}
