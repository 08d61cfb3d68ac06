using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>SM4 (GB/T 32907) over counters, eight or sixteen blocks side by side: each vector holds the same word of eight blocks.</summary>
internal static class Sm4<TBox>
    where TBox : struct, ISm4Box
{
    public const int BlockBytes = 16;
    public const int Rounds = 32;
    public const int EightBytes = 8 * BlockBytes;

    /// <summary>The round keys of a key of 16 bytes (GB/T 32907, 7.3).</summary>
    public static void ExpandKey(ReadOnlySpan<byte> key, Span<uint> roundKeys)
    {
        var k0 = Broadcast(key) ^ Vector256.Create(0xa3b1bac6);
        var k1 = Broadcast(key[4..]) ^ Vector256.Create(0x56aa3350u);
        var k2 = Broadcast(key[8..]) ^ Vector256.Create(0x677d9197u);
        var k3 = Broadcast(key[12..]) ^ Vector256.Create(0xb27022dc);
        for (var round = 0; round < Rounds; round++)
        {
            var substituted = TBox.Substitute((k1 ^ k2 ^ k3 ^ Vector256.Create(Constant(round))).AsByte()).AsUInt32();
            var next = k0 ^ substituted ^ RotateLeft(substituted, 13) ^ RotateLeft(substituted, 23);
            roundKeys[round] = next.ToScalar();
            (k0, k1, k2, k3) = (k1, k2, k3, next);
        }
    }

    /// <summary>Encrypts the eight blocks nonce | counter, nonce | counter + 1, …</summary>
    public static void EncryptEight(ReadOnlySpan<uint> roundKeys, ReadOnlySpan<byte> nonce, uint counter, Span<byte> output)
    {
        var blocks = new Blocks(nonce, counter);
        for (var round = 0; round < Rounds; round += 4)
        {
            blocks.FourRounds(roundKeys.Slice(round, 4));
        }

        blocks.Store(output);
    }

    /// <summary>
    /// Encrypts sixteen such blocks, for little more than the time of eight: the processor works on one half while it waits for the other. A method of its
    /// own, so that a run of short texts does not make the compiler neglect it.
    /// </summary>
    public static void EncryptSixteen(ReadOnlySpan<uint> roundKeys, ReadOnlySpan<byte> nonce, uint counter, Span<byte> output)
    {
        var first = new Blocks(nonce, counter);
        var second = new Blocks(nonce, counter + 8);
        for (var round = 0; round < Rounds; round += 4)
        {
            var keys = roundKeys.Slice(round, 4);
            first.FourRounds(keys);
            second.FourRounds(keys);
        }

        first.Store(output);
        second.Store(output[EightBytes..]);
    }

    // The constants CK of the key schedule: byte j of word i is (4 i + j) · 7 mod 256.
    private static uint Constant(int round)
    {
        var first = round * 28;
        return ((uint)(byte)first << 24) | ((uint)(byte)(first + 7) << 16) | ((uint)(byte)(first + 14) << 8) | (byte)(first + 21);
    }

    private static Vector256<uint> Broadcast(ReadOnlySpan<byte> word) => Vector256.Create(BinaryPrimitives.ReadUInt32BigEndian(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> RotateLeft(Vector256<uint> words, int bits) => (words << bits) | (words >>> (32 - bits));

    private struct Blocks(ReadOnlySpan<byte> nonce, uint counter)
    {
        private Vector256<uint> x0 = Broadcast(nonce);
        private Vector256<uint> x1 = Broadcast(nonce[4..]);
        private Vector256<uint> x2 = Broadcast(nonce[8..]);
        private Vector256<uint> x3 = Vector256.Create(counter) + Vector256<uint>.Indices;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void FourRounds(ReadOnlySpan<uint> keys)
        {
            x0 ^= Mix(x1 ^ x2 ^ x3 ^ Vector256.Create(keys[0]));
            x1 ^= Mix(x2 ^ x3 ^ x0 ^ Vector256.Create(keys[1]));
            x2 ^= Mix(x3 ^ x0 ^ x1 ^ Vector256.Create(keys[2]));
            x3 ^= Mix(x0 ^ x1 ^ x2 ^ Vector256.Create(keys[3]));
        }

        /// <summary>Writes the blocks one after the other, the words of each in reverse order, as the standard ends.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Store(Span<byte> output)
        {
            var (low01, high01) = (Avx2.UnpackLow(x3, x2).AsUInt64(), Avx2.UnpackHigh(x3, x2).AsUInt64());
            var (low23, high23) = (Avx2.UnpackLow(x1, x0).AsUInt64(), Avx2.UnpackHigh(x1, x0).AsUInt64());
            var (blocks04, blocks15) = (Avx2.UnpackLow(low01, low23), Avx2.UnpackHigh(low01, low23));
            var (blocks26, blocks37) = (Avx2.UnpackLow(high01, high23), Avx2.UnpackHigh(high01, high23));
            var pairs = MemoryMarshal.Cast<byte, Vector256<byte>>(output);
            pairs[0] = BigEndian(Avx2.Permute2x128(blocks04, blocks15, 0x20));
            pairs[1] = BigEndian(Avx2.Permute2x128(blocks26, blocks37, 0x20));
            pairs[2] = BigEndian(Avx2.Permute2x128(blocks04, blocks15, 0x31));
            pairs[3] = BigEndian(Avx2.Permute2x128(blocks26, blocks37, 0x31));
        }

        // S-box and linear transformation L: B + B<<<2 + B<<<10 + B<<<18 + B<<<24. Rotations by whole bytes are shuffles.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<uint> Mix(Vector256<uint> words)
        {
            var b = TBox.Substitute(words.AsByte());
            var inner = b ^ Avx2.Shuffle(b, Twice(0x0605040702010003, 0x0e0d0c0f0a09080b)) ^ Avx2.Shuffle(b, Twice(0x0504070601000302, 0x0d0c0f0e09080b0a));
            return (b ^ Avx2.Shuffle(b, Twice(0x0407060500030201, 0x0c0f0e0d080b0a09))).AsUInt32() ^ RotateLeft(inner.AsUInt32(), 2);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<byte> BigEndian(Vector256<ulong> words) =>
            Avx2.Shuffle(words.AsByte(), Twice(0x0405060700010203, 0x0c0d0e0f08090a0b));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<byte> Twice(ulong low, ulong high) => Vector256.Create(low, high, low, high).AsByte();
    }
}
