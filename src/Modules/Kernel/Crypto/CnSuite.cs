using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>SM4-GCM the fastest way this processor can go (<see cref="Sm4Path"/>), HMAC-SM3 and HKDF-SM3 by BouncyCastle; the platform's library has none of them.</summary>
internal sealed class CnSuite : CryptoSuite
{
    public override byte Id => 2;

    public override string Code => "cn";

    public override int KeyBytes => 16;

    public override MacKey OpenMac(ReadOnlySpan<byte> key) => new HmacSm3(key);

    public override void DeriveKey(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> info, Span<byte> output)
    {
        var generator = new HkdfBytesGenerator(new SM3Digest());
        generator.Init(new HkdfParameters(secret.ToArray(), null, info.ToArray()));
        generator.GenerateBytes(output);
    }

    internal override AeadKey OpenAead(ReadOnlySpan<byte> key) => Sm4Path.Fastest.OpenGcm(key);

    private sealed class HmacSm3 : MacKey
    {
        private readonly HMac hmac = new(new SM3Digest());

        public HmacSm3(ReadOnlySpan<byte> key) => hmac.Init(new KeyParameter(key));

        public override void Dispose()
        {
            // Nothing is held outside managed memory.
        }

        private protected override void ComputeCore(ReadOnlySpan<byte> data, Span<byte> mac)
        {
            hmac.BlockUpdate(data);
            hmac.DoFinal(mac);
        }
    }
}
