using System.Buffers.Binary;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>One way to compute SM4. All give the same; which of them runs is a matter of the processor.</summary>
/// <param name="Name">What it is computed by.</param>
/// <param name="IsSupported">Whether this processor can.</param>
/// <param name="OpenGcm">Opens a key of SM4-GCM.</param>
/// <param name="OpenBlocks">Opens a key of SM4 alone, which encrypts a block.</param>
internal sealed record Sm4Path(
    string Name, bool IsSupported, Func<ReadOnlySpan<byte>, AeadKey> OpenGcm, Func<ReadOnlySpan<byte>, Func<byte[], byte[]>> OpenBlocks)
{
    public static Sm4Path BouncyCastle { get; } = new("BouncyCastle", true, key => new BouncySm4Gcm(key), BlocksByBouncyCastle);

    /// <summary>Every way, the fastest first.</summary>
    public static IReadOnlyList<Sm4Path> All { get; } = [By<Sm4GfniBox>("GFNI"), By<Sm4AesBox>("AES-NI"), BouncyCastle];

    /// <summary>The fastest way this processor can go.</summary>
    public static Sm4Path Fastest { get; } = All.First(path => path.IsSupported);

    private static Sm4Path By<TBox>(string name)
        where TBox : struct, ISm4Box => new(name, Sm4Gcm<TBox>.IsSupported, key => new Sm4Gcm<TBox>(key), BlocksByBox<TBox>);

    // The block is the first of eight with the counters that follow.
    private static Func<byte[], byte[]> BlocksByBox<TBox>(ReadOnlySpan<byte> key)
        where TBox : struct, ISm4Box
    {
        var roundKeys = new uint[Sm4<TBox>.Rounds];
        Sm4<TBox>.ExpandKey(key, roundKeys);
        return block =>
        {
            Span<byte> output = stackalloc byte[Sm4<TBox>.EightBytes];
            Sm4<TBox>.EncryptEight(roundKeys, block, BinaryPrimitives.ReadUInt32BigEndian(block.AsSpan(12)), output);
            return output[..Sm4<TBox>.BlockBytes].ToArray();
        };
    }

    private static Func<byte[], byte[]> BlocksByBouncyCastle(ReadOnlySpan<byte> key)
    {
        var engine = new SM4Engine();
        engine.Init(forEncryption: true, new KeyParameter(key));
        return block =>
        {
            var output = new byte[block.Length];
            engine.ProcessBlock(block, output);
            return output;
        };
    }
}
