using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>AES-256-GCM, HMAC-SHA-256 and HKDF-SHA-256 by the platform's library.</summary>
internal sealed class IntlSuite : CryptoSuite
{
    public override byte Id => 1;

    public override string Code => "intl";

    public override int KeyBytes => 32;

    public override MacKey OpenMac(ReadOnlySpan<byte> key) => new HmacSha256(key);

    public override void DeriveKey(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> info, Span<byte> output) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, output, salt: default, info);

    internal override AeadKey OpenAead(ReadOnlySpan<byte> key) => new AesKey(key);

    private sealed class HmacSha256(ReadOnlySpan<byte> key) : MacKey
    {
        // A kept incremental hash costs less than half of the one-shot call, which sets the key up each time.
        private readonly IncrementalHash hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

        public override void Dispose() => hash.Dispose();

        private protected override void ComputeCore(ReadOnlySpan<byte> data, Span<byte> mac)
        {
            hash.AppendData(data);
            hash.GetHashAndReset(mac);
        }
    }

    private sealed class AesKey(ReadOnlySpan<byte> key) : AeadKey
    {
        private readonly AesGcm aes = new(key, Envelope.TagBytes);

        public override void Dispose() => aes.Dispose();

        private protected override void SealCore(ReadOnlySpan<byte> nonce, Span<byte> textThenTag, ReadOnlySpan<byte> associatedData)
        {
            var text = textThenTag[..^Envelope.TagBytes];
            aes.Encrypt(nonce, text, text, textThenTag[^Envelope.TagBytes..], associatedData);
        }

        private protected override bool OpenCore(
            ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> textThenTag, Span<byte> plaintext, ReadOnlySpan<byte> associatedData)
        {
            try
            {
                aes.Decrypt(nonce, textThenTag[..^Envelope.TagBytes], textThenTag[^Envelope.TagBytes..], plaintext, associatedData);
                return true;
            }
            catch (AuthenticationTagMismatchException)
            {
                return false;
            }
        }
    }
}
