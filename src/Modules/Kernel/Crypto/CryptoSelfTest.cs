using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Digests;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>A computation whose right answer is published.</summary>
/// <param name="Algorithm">The algorithm's name, as shown when it fails.</param>
/// <param name="Source">Where the vector is published.</param>
/// <param name="Expected">The published answer in hex.</param>
/// <param name="Compute">Computes the answer with the code the product uses.</param>
public sealed record KnownAnswer(string Algorithm, string Source, string Expected, Func<byte[]> Compute);

/// <summary>A known-answer test gave a wrong answer or no answer; the server must not start.</summary>
/// <param name="algorithm">The algorithm that failed.</param>
/// <param name="inner">What the algorithm threw, if it threw.</param>
public sealed class CryptoSelfTestException(string algorithm, Exception? inner = null)
    : Exception($"The cryptographic self-test of {algorithm} failed.", inner)
{
    /// <summary>The algorithm that failed.</summary>
    public string Algorithm { get; } = algorithm;
}

/// <summary>Known-answer tests of every algorithm of both suites, run before the server opens.</summary>
public static class CryptoSelfTest
{
    /// <summary>The published vectors.</summary>
    public static IReadOnlyList<KnownAnswer> Vectors { get; } =
    [
        new("SHA-256", "FIPS 180-4", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            () => SHA256.HashData("abc"u8)),
        new("HMAC-SHA-256", "RFC 4231, case 2", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            () => Mac(CryptoSuite.Intl)),
        new("AES-256-GCM", "NIST GCM specification, case 16",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
            + "76fc6ece0f4e1768cddf8853bb2d551b",
            () => Aead(
                CryptoSuite.Intl.OpenAead,
                "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
                "cafebabefacedbaddecaf888",
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")),
        new("SM3", "GB/T 32905-2016, A.1", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3),
        new("HMAC-SM3", "key and text of RFC 4231, case 2, answered by OpenSSL 3.0",
            "2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882", () => Mac(CryptoSuite.Cn)),
        .. Sm4(Sm4Path.Fastest),
    ];

    /// <summary>The vectors of one way to compute SM4.</summary>
    internal static IEnumerable<KnownAnswer> Sm4(Sm4Path path) =>
    [
        new($"SM4 by {path.Name}", "GB/T 32907-2016, A.1", "681edf34d206965e86b3e94f536e4246",
            () => path.OpenBlocks(Convert.FromHexString("0123456789abcdeffedcba9876543210"))(Convert.FromHexString("0123456789abcdeffedcba9876543210"))),
        new($"SM4-GCM by {path.Name}", "RFC 8998, A.1",
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
            + "83de3541e4c2b58177e065a9bf7b62ec",
            () => Aead(
                path.OpenGcm,
                "0123456789abcdeffedcba9876543210",
                "00001234567800000000abcd",
                "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa")),
        new($"SM4-GCM by {path.Name}, texts of 0 to 713 bytes", "BouncyCastle", Convert.ToHexStringLower(Texts(Sm4Path.BouncyCastle)), () => Texts(path)),
    ];

    /// <summary>Runs every vector.</summary>
    /// <exception cref="CryptoSelfTestException">The first algorithm that gave a wrong answer.</exception>
    public static void Run() => Run(Vectors);

    /// <summary>Runs the given vectors.</summary>
    /// <exception cref="CryptoSelfTestException">The first algorithm that gave a wrong answer.</exception>
    public static void Run(IEnumerable<KnownAnswer> vectors)
    {
        foreach (var vector in vectors)
        {
            if (!Convert.FromHexString(vector.Expected).AsSpan().SequenceEqual(Answer(vector)))
            {
                throw new CryptoSelfTestException(vector.Algorithm);
            }
        }
    }

    private static byte[] Answer(KnownAnswer vector)
    {
        try
        {
            return vector.Compute();
        }
        catch (Exception inner)
        {
            throw new CryptoSelfTestException(vector.Algorithm, inner);
        }
    }

    private static byte[] Mac(CryptoSuite suite)
    {
        using var key = suite.OpenMac("Jefe"u8);
        var mac = new byte[MacKey.Bytes];
        key.Compute("what do ya want for nothing?"u8, mac);
        return mac;
    }

    // Both published vectors have the same associated data. The way back is tested too, and an altered tag must be refused.
    private static byte[] Aead(Func<ReadOnlySpan<byte>, AeadKey> open, string key, string nonce, string plaintext)
    {
        var associatedData = Convert.FromHexString("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var (iv, text) = (Convert.FromHexString(nonce), Convert.FromHexString(plaintext));
        using var aead = open(Convert.FromHexString(key));
        byte[] textThenTag = [.. text, .. new byte[Envelope.TagBytes]];
        aead.Seal(iv, textThenTag, associatedData);

        var back = new byte[text.Length];
        var opened = aead.TryOpen(iv, textThenTag, back, associatedData) && back.AsSpan().SequenceEqual(text);
        byte[] altered = [.. textThenTag];
        altered[^1] ^= 1;
        var refused = !aead.TryOpen(iv, altered, back, associatedData);
        return opened && refused ? textThenTag : [];
    }

    private static byte[] Sm3()
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(Encoding.ASCII.GetBytes("abc"));
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash);
        return hash;
    }

    // Texts and associated data of many lengths, so that every number of blocks side by side and every rest occurs.
    private static byte[] Texts(Sm4Path path)
    {
        using var key = path.OpenGcm("SM4-GCM by path."u8);
        var associatedData = Enumerable.Range(1, 32).Select(at => (byte)(at * 5)).ToArray();
        var texts = new List<byte>();
        for (byte i = 0; i < associatedData.Length; i++)
        {
            var textThenTag = Enumerable.Range(0, (i * 23) + Envelope.TagBytes).Select(at => (byte)(at * 7)).ToArray();
            key.Seal([i, .. "eleven more"u8], textThenTag, associatedData.AsSpan(0, i));
            texts.AddRange(textThenTag);
        }

        return [.. texts];
    }
}
