using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// A signature key: ECDSA on P-256 with SHA-256 (FIPS 186-5). Signatures are DER (RFC 3279), public keys SubjectPublicKeyInfo (RFC 5280), so that
/// anybody can check them with common tools.
/// </summary>
public sealed class SigningKey : IDisposable
{
    private readonly ECDsa ecdsa;

    private SigningKey(ECDsa ecdsa)
    {
        this.ecdsa = ecdsa;
        PublicKey = ecdsa.ExportSubjectPublicKeyInfo();
        KeyId = KeyIdOf(PublicKey);
    }

    /// <summary>The public key as SubjectPublicKeyInfo.</summary>
    public byte[] PublicKey { get; }

    /// <summary>The first 8 bytes, in hex, of SHA-256 of <see cref="PublicKey"/>.</summary>
    public string KeyId { get; }

    /// <summary>Makes a new key.</summary>
    public static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Opens a private key that <see cref="ExportPrivate"/> gave.</summary>
    /// <exception cref="CryptoFailureException">No PKCS#8 of a P-256 key (<see cref="CryptoFailureKind.Malformed"/>).</exception>
    public static SigningKey ImportPrivate(ReadOnlySpan<byte> pkcs8)
    {
        var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportPkcs8PrivateKey(pkcs8, out _);
            if (IsP256(ecdsa))
            {
                return new SigningKey(ecdsa);
            }
        }
        catch (CryptographicException)
        {
            // Told below, without the library's words about the bytes.
        }

        ecdsa.Dispose();
        throw new CryptoFailureException(CryptoFailureKind.Malformed);
    }

    /// <summary>The id of a public key: the first 8 bytes, in hex, of its SHA-256.</summary>
    public static string KeyIdOf(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey).AsSpan(0, 8));

    /// <summary>Whether a signature over the data fits the public key.</summary>
    /// <exception cref="CryptoFailureException">The public key is no SubjectPublicKeyInfo of a P-256 key (<see cref="CryptoFailureKind.Malformed"/>).</exception>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportSubjectPublicKeyInfo(publicKey, out _);
        }
        catch (CryptographicException)
        {
            throw new CryptoFailureException(CryptoFailureKind.Malformed);
        }

        return IsP256(ecdsa)
            ? ecdsa.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
            : throw new CryptoFailureException(CryptoFailureKind.Malformed);
    }

    /// <summary>Signs the data.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data) => ecdsa.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    /// <summary>The private key as PKCS#8, to be wrapped at once and zeroed by the caller.</summary>
    public byte[] ExportPrivate() => ecdsa.ExportPkcs8PrivateKey();

    /// <summary>Releases the key.</summary>
    public void Dispose() => ecdsa.Dispose();

    private static bool IsP256(ECDsa ecdsa) =>
        ecdsa.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == ECCurve.NamedCurves.nistP256.Oid.Value;
}
