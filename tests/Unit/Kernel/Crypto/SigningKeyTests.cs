using System.Security.Cryptography;
using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class SigningKeyTests
{
    [Fact]
    public void A_signature_fits_its_data_and_key_only()
    {
        using var key = SigningKey.Create();
        using var other = SigningKey.Create();
        var signature = key.Sign("tree head"u8);

        Assert.True(SigningKey.Verify(key.PublicKey, "tree head"u8, signature));
        Assert.False(SigningKey.Verify(key.PublicKey, "tree heap"u8, signature));
        Assert.False(SigningKey.Verify(other.PublicKey, "tree head"u8, signature));
        Assert.False(SigningKey.Verify(key.PublicKey, "tree head"u8, signature.AsSpan(1)));
        Assert.False(SigningKey.Verify(key.PublicKey, "tree head"u8, []));
    }

    [Fact]
    public void A_private_key_comes_back_with_its_id()
    {
        using var key = SigningKey.Create();
        using var again = SigningKey.ImportPrivate(key.ExportPrivate());

        Assert.Equal((key.KeyId, Convert.ToHexString(key.PublicKey)), (again.KeyId, Convert.ToHexString(again.PublicKey)));
        Assert.True(SigningKey.Verify(key.PublicKey, "tree head"u8, again.Sign("tree head"u8)));
    }

    [Fact]
    public void The_id_is_the_start_of_the_public_keys_hash()
    {
        using var key = SigningKey.Create();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(key.PublicKey))[..16], key.KeyId);
        Assert.Equal(key.KeyId, SigningKey.KeyIdOf(key.PublicKey));
    }

    [Fact]
    public void Signatures_are_checked_by_any_implementation_of_the_standard()
    {
        using var key = SigningKey.Create();
        using var ecdsa = ECDsa.Create();
        ecdsa.ImportSubjectPublicKeyInfo(key.PublicKey, out _);
        Assert.True(ecdsa.VerifyData("tree head"u8, key.Sign("tree head"u8), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    [Fact]
    public void What_is_no_P_256_key_is_refused()
    {
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var key = SigningKey.Create();
        Assert.Equal(CryptoFailureKind.Malformed, Refused(() => SigningKey.ImportPrivate([1, 2, 3])));
        Assert.Equal(CryptoFailureKind.Malformed, Refused(() => SigningKey.ImportPrivate(p384.ExportPkcs8PrivateKey())));
        Assert.Equal(CryptoFailureKind.Malformed, Refused(() => SigningKey.Verify([1, 2, 3], "a"u8, [])));
        Assert.Equal(CryptoFailureKind.Malformed, Refused(() => SigningKey.Verify(p384.ExportSubjectPublicKeyInfo(), "a"u8, [])));
    }

    private static CryptoFailureKind Refused(Func<object> action) => Assert.Throws<CryptoFailureException>(action).Kind;
}
