using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>SM4-GCM by BouncyCastle, for processors without the instructions <see cref="Sm4Gcm{TBox}"/> is made of, and to check it by.</summary>
internal sealed class BouncySm4Gcm(ReadOnlySpan<byte> key) : AeadKey
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
