using System.Security.Cryptography;
using System.Text;
using Net.Pkcs11Interop.Common;
using Net.Pkcs11Interop.HighLevelAPI;

namespace HotelPrivacy.Kernel.Crypto.Pkcs11;

/// <summary>
/// The root key on a hardware security module: AES-256-GCM wraps, HMAC-SHA-256 derives (HKDF-Expand, RFC 5869), both inside the token. The objects are
/// sensitive and not extractable. For both crypto profiles, because few modules know SM4.
/// </summary>
public sealed class Pkcs11RootKey : IRootKey, IDisposable
{
    private const int MacBytes = 32;
    private readonly Pkcs11Token token;
    private readonly IObjectHandle wrapping;
    private readonly IObjectHandle deriving;
    private readonly byte[] header;

    private Pkcs11RootKey(Pkcs11Token token, IObjectHandle wrapping, IObjectHandle deriving, Guid keyId)
    {
        (this.token, this.wrapping, this.deriving, KeyId) = (token, wrapping, deriving, keyId);
        header = Envelope.Header(CryptoSuite.Intl, keyId);
    }

    /// <inheritdoc />
    public string Provider => "pkcs11";

    /// <inheritdoc />
    public Guid KeyId { get; }

    /// <inheritdoc />
    public string? Directory => null;

    /// <summary>Signs in to the token and finds the root key.</summary>
    /// <exception cref="RootKeyException">The library, the token, the PIN or the key is not as configured.</exception>
    public static Pkcs11RootKey Open(Pkcs11Options options)
    {
        var token = new Pkcs11Token(options);
        try
        {
            var (wrapping, deriving) = token.Use(session => Pkcs11Objects.FindOrCreate(session, options));
            return new Pkcs11RootKey(token, wrapping, deriving, token.Use(session => Pkcs11Objects.IdOf(session, wrapping)));
        }
        catch
        {
            token.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> associatedData)
    {
        var (nonce, bound, plaintext) = (RandomNumberGenerator.GetBytes(Envelope.NonceBytes), Bind(associatedData), key.ToArray());
        try
        {
            return [.. header, .. nonce, .. token.Use(session => session.Encrypt(Gcm(session, nonce, bound), wrapping, plaintext))];
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    /// <inheritdoc />
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> associatedData)
    {
        if (Envelope.KeyIdOf(wrapped) is var used && used != KeyId)
        {
            throw new CryptoFailureException(CryptoFailureKind.WrongKey, used, givenKeyId: KeyId);
        }

        var (nonce, bound, sealedKey) = (wrapped.Slice(Envelope.NonceAt, Envelope.NonceBytes).ToArray(), Bind(associatedData), wrapped[Envelope.BodyAt..].ToArray());
        try
        {
            return token.Use(session => session.Decrypt(Gcm(session, nonce, bound), wrapping, sealedKey));
        }
        catch (Pkcs11Exception refusal) when (refusal.RV is CKR.CKR_ENCRYPTED_DATA_INVALID or CKR.CKR_ENCRYPTED_DATA_LEN_RANGE or CKR.CKR_GENERAL_ERROR)
        {
            throw new CryptoFailureException(CryptoFailureKind.Tampered, KeyId);
        }
    }

    /// <inheritdoc />
    public byte[] Derive(string purpose, int bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, 64);
        var info = Encoding.UTF8.GetBytes($"hotelprivacy/derive/{purpose}");
        return token.Use(session =>
        {
            using var mechanism = session.Factories.MechanismFactory.Create(CKM.CKM_SHA256_HMAC);
            var first = session.Sign(mechanism, deriving, [.. info, 1]);
            return bytes <= MacBytes ? first[..bytes] : [.. first, .. session.Sign(mechanism, deriving, [.. first, .. info, 2])[..(bytes - MacBytes)]];
        });
    }

    /// <summary>Signs out and lets the library go.</summary>
    public void Dispose() => token.Dispose();

    private static IMechanism Gcm(ISession session, byte[] nonce, byte[] bound) => session.Factories.MechanismFactory.Create(
        CKM.CKM_AES_GCM, session.Factories.MechanismParamsFactory.CreateCkGcmParams(nonce, (ulong)nonce.Length * 8, bound, Envelope.TagBytes * 8));

    private byte[] Bind(ReadOnlySpan<byte> associatedData) => [.. header, .. associatedData];
}
