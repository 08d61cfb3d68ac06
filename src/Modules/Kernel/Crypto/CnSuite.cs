using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>SM4-GCM, HMAC-SM3 and HKDF-SM3 by BouncyCastle; the platform's library does not offer them.</summary>
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

    internal override AeadKey OpenAead(ReadOnlySpan<byte> key) => new Sm4Key(key);

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

    private sealed class Sm4Key(ReadOnlySpan<byte> key) : AeadKey
    {
        private readonly GcmBlockCipher gcm = new(new SM4Engine());
        private readonly KeyParameter key = new(key);

        public override void Dispose()
        {
            // Nothing is held outside managed memory.
        }

        private protected override void SealCore(ReadOnlySpan<byte> nonce, Span<byte> textThenTag, ReadOnlySpan<byte> associatedData)
        {
            Start(forEncryption: true, nonce, associatedData);
            var written = gcm.ProcessBytes(textThenTag[..^Envelope.TagBytes], textThenTag);
            gcm.DoFinal(textThenTag[written..]);
        }

        private protected override bool OpenCore(
            ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> textThenTag, Span<byte> plaintext, ReadOnlySpan<byte> associatedData)
        {
            Start(forEncryption: false, nonce, associatedData);
            try
            {
                var written = gcm.ProcessBytes(textThenTag, plaintext);
                gcm.DoFinal(plaintext[written..]);
                return true;
            }
            catch (InvalidCipherTextException)
            {
                return false;
            }
        }

        private void Start(bool forEncryption, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> associatedData) =>
            gcm.Init(forEncryption, new AeadParameters(key, Envelope.TagBytes * 8, nonce.ToArray(), associatedData.ToArray()));
    }
}
