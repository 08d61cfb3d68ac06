using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>One field's text on its way into encryption.</summary>
/// <param name="Code">The field's stable code, ASCII, at most 64 characters.</param>
/// <param name="Text">The plaintext.</param>
public readonly record struct FieldText(string Code, string Text);

/// <summary>
/// One guest's data key, opened for that guest: encrypts and decrypts field texts. Associated data binds each ciphertext to the hotel, the guest
/// and the field, so that a ciphertext copied elsewhere fails. May be shared between threads.
/// </summary>
public sealed class OpenDataKey : IDisposable
{
    private const int OwnerBytes = 32;
    private const int MaxCodeLength = 64;
    private const int StackBytes = 512;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly OpenKey key;
    private readonly byte[] owner = new byte[OwnerBytes];

    /// <summary>Opens the data key of a guest; the caller may zero <paramref name="key"/> afterwards.</summary>
    /// <exception cref="CryptoFailureException">The key has not the suite's length (<see cref="CryptoFailureKind.Malformed"/>).</exception>
    public OpenDataKey(CryptoSuite suite, Guid keyId, ReadOnlySpan<byte> key, Guid hotelId, Guid subjectId)
    {
        this.key = new OpenKey(suite, keyId, key);
        hotelId.TryWriteBytes(owner, bigEndian: true, out _);
        subjectId.TryWriteBytes(owner.AsSpan(16), bigEndian: true, out _);
    }

    /// <summary>The data key's id, written into every ciphertext.</summary>
    public Guid KeyId => key.KeyId;

    /// <summary>Encrypts one field into an envelope (<see cref="Envelope"/>).</summary>
    /// <exception cref="CryptoFailureException">The text is no valid Unicode (<see cref="CryptoFailureKind.Malformed"/>).</exception>
    public byte[] Encrypt(string field, string text)
    {
        Span<byte> binding = stackalloc byte[OwnerBytes + MaxCodeLength];
        owner.CopyTo(binding);
        return Seal(field, text, binding);
    }

    /// <summary>Encrypts several fields of the guest; the envelopes come in the order of the fields.</summary>
    /// <exception cref="CryptoFailureException">A text is no valid Unicode (<see cref="CryptoFailureKind.Malformed"/>, with the field).</exception>
    public byte[][] EncryptFields(ReadOnlySpan<FieldText> fields)
    {
        Span<byte> binding = stackalloc byte[OwnerBytes + MaxCodeLength];
        owner.CopyTo(binding);
        var envelopes = new byte[fields.Length][];
        for (var i = 0; i < fields.Length; i++)
        {
            envelopes[i] = Seal(fields[i].Code, fields[i].Text, binding);
        }

        return envelopes;
    }

    /// <summary>Decrypts one field.</summary>
    /// <exception cref="CryptoFailureException">Malformed, of an unknown suite, made with another key, or tampered with (also: of another hotel, guest or field).</exception>
    public string Decrypt(string field, ReadOnlySpan<byte> envelope)
    {
        Span<byte> binding = stackalloc byte[OwnerBytes + MaxCodeLength];
        owner.CopyTo(binding);
        var length = Math.Max(0, envelope.Length - Envelope.Overhead);
        var plaintext = length <= StackBytes ? stackalloc byte[length] : new byte[length];
        try
        {
            key.OpenInto(envelope, plaintext, Bind(binding, field), field);
            return StrictUtf8.GetString(plaintext);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    /// <summary>Releases the key.</summary>
    public void Dispose() => key.Dispose();

    private byte[] Seal(string field, string text, Span<byte> binding)
    {
        try
        {
            var envelope = new byte[Envelope.Overhead + StrictUtf8.GetByteCount(text)];
            StrictUtf8.GetBytes(text, envelope.AsSpan(Envelope.BodyAt));
            key.SealInPlace(envelope, Bind(binding, field));
            return envelope;
        }
        catch (EncoderFallbackException)
        {
            throw new CryptoFailureException(CryptoFailureKind.Malformed, KeyId, field);
        }
    }

    private static ReadOnlySpan<byte> Bind(Span<byte> binding, string field)
    {
        if (field.Length is 0 or > MaxCodeLength || !Ascii.IsValid(field))
        {
            throw new ArgumentException("A field code is 1 to 64 ASCII characters.", nameof(field));
        }

        return binding[..(OwnerBytes + Encoding.ASCII.GetBytes(field, binding[OwnerBytes..]))];
    }
}
