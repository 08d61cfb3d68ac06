using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>SM4-GCM (NIST SP 800-38D over GB/T 32907, RFC 8998) by processor instructions, in time that depends on lengths only.</summary>
internal sealed class Sm4Gcm<TBox> : AeadKey
    where TBox : struct, ISm4Box
{
    private readonly uint[] roundKeys = new uint[Sm4<TBox>.Rounds];
    private readonly Vector128<ulong>[] powers = new Vector128<ulong>[Ghash.Powers];
    private bool disposed;

    public Sm4Gcm(ReadOnlySpan<byte> key)
    {
        Sm4<TBox>.ExpandKey(key, roundKeys);
        Span<byte> zeros = stackalloc byte[Sm4<TBox>.EightBytes];
        zeros.Clear();
        Sm4<TBox>.EncryptEight(roundKeys, zeros[..Envelope.NonceBytes], 0, zeros);
        Ghash.Expand(zeros[..Ghash.BlockBytes], powers);
        CryptographicOperations.ZeroMemory(zeros);
    }

    /// <summary>Whether this processor has the instructions.</summary>
    public static bool IsSupported => TBox.IsSupported && Ghash.IsSupported;

    public override void Dispose()
    {
        lock (Turn)
        {
            disposed = true;
            Array.Clear(roundKeys);
            Array.Clear(powers);
        }
    }

    private protected override void SealCore(ReadOnlySpan<byte> nonce, Span<byte> textThenTag, ReadOnlySpan<byte> associatedData)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Span<byte> first = stackalloc byte[Sm4<TBox>.EightBytes];
        Sm4<TBox>.EncryptEight(roundKeys, nonce, 1, first);
        var text = textThenTag[..^Envelope.TagBytes];
        Crypt(nonce, first[Envelope.TagBytes..], text, text);
        Tag(associatedData, text, first[..Envelope.TagBytes], textThenTag[^Envelope.TagBytes..]);
        CryptographicOperations.ZeroMemory(first);
    }

    // Nothing is decrypted before the tag is found right.
    private protected override bool OpenCore(
        ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> textThenTag, Span<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Span<byte> first = stackalloc byte[Sm4<TBox>.EightBytes];
        Sm4<TBox>.EncryptEight(roundKeys, nonce, 1, first);
        var text = textThenTag[..^Envelope.TagBytes];
        Span<byte> tag = stackalloc byte[Envelope.TagBytes];
        Tag(associatedData, text, first[..Envelope.TagBytes], tag);
        var fits = CryptographicOperations.FixedTimeEquals(tag, textThenTag[^Envelope.TagBytes..]);
        if (fits)
        {
            Crypt(nonce, first[Envelope.TagBytes..], text, plaintext[..text.Length]);
        }

        CryptographicOperations.ZeroMemory(tag);
        CryptographicOperations.ZeroMemory(first);
        return fits;
    }

    // The blocks with the counters 2 to 8 stand in first, the counter 1 being the tag's.
    private void Crypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> first, ReadOnlySpan<byte> input, Span<byte> output)
    {
        var done = Xor(input, first, output);
        if (done == input.Length)
        {
            return;
        }

        Span<byte> stream = stackalloc byte[2 * Sm4<TBox>.EightBytes];
        for (var counter = 9u; done < input.Length; counter += 16)
        {
            var part = stream;
            if (input.Length - done > Sm4<TBox>.EightBytes)
            {
                Sm4<TBox>.EncryptSixteen(roundKeys, nonce, counter, part);
            }
            else
            {
                part = stream[..Sm4<TBox>.EightBytes];
                Sm4<TBox>.EncryptEight(roundKeys, nonce, counter, part);
            }

            done += Xor(input[done..], part, output[done..]);
        }

        CryptographicOperations.ZeroMemory(stream);
    }

    private void Tag(ReadOnlySpan<byte> associatedData, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> mask, Span<byte> tag)
    {
        var hash = Ghash.Add(Ghash.Add(Vector128<ulong>.Zero, associatedData, powers), ciphertext, powers);
        Ghash.Finish(hash, associatedData.Length, ciphertext.Length, powers, tag);
        Xor(tag, mask, tag);
    }

    /// <summary>Adds as much of the key stream as there is of both; returns how much.</summary>
    private static int Xor(ReadOnlySpan<byte> input, ReadOnlySpan<byte> stream, Span<byte> output)
    {
        var length = Math.Min(input.Length, stream.Length);
        var done = 0;
        for (; done <= length - Vector128<byte>.Count; done += Vector128<byte>.Count)
        {
            (Vector128.Create(input[done..]) ^ Vector128.Create(stream[done..])).CopyTo(output[done..]);
        }

        for (; done < length; done++)
        {
            output[done] = (byte)(input[done] ^ stream[done]);
        }

        return length;
    }
}
