using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// GHASH (NIST SP 800-38D, 6.4) by carry-less multiplication, computed as POLYVAL over reversed bytes (RFC 8452, appendix A), which needs no reversal of
/// bits. Eight blocks are multiplied by eight powers of the hash key and reduced once.
/// </summary>
internal static class Ghash
{
    public const int BlockBytes = 16;
    public const int Powers = 8;

    // x⁶³ + x⁶² + x⁵⁷, the upper half of x¹²⁸ + x¹²⁷ + x¹²⁶ + x¹²¹ + 1 below its highest term.
    private const ulong Polynomial = 0xc200000000000000;

    /// <summary>Whether this processor has the instructions.</summary>
    public static bool IsSupported => Pclmulqdq.IsSupported && Ssse3.IsSupported;

    /// <summary>The first, second, … eighth power of the hash key, as the other methods need them.</summary>
    public static void Expand(ReadOnlySpan<byte> hashKey, Span<Vector128<ulong>> powers)
    {
        // The key times x, without a branch on its highest bit.
        var key = Reverse(Vector128.Create(hashKey));
        var (low, high) = (key.GetElement(0), key.GetElement(1));
        var carry = 0 - (high >> 63);
        powers[0] = Vector128.Create((low << 1) ^ (carry & 1), ((high << 1) | (low >> 63)) ^ (carry & Polynomial));
        for (var i = 1; i < Powers; i++)
        {
            powers[i] = Multiply(powers[i - 1], powers[0]);
        }
    }

    /// <summary>Takes bytes in; the last block is filled up with zeros.</summary>
    public static Vector128<ulong> Add(Vector128<ulong> hash, ReadOnlySpan<byte> data, ReadOnlySpan<Vector128<ulong>> powers)
    {
        var rest = data.Length % BlockBytes;
        hash = AddBlocks(hash, data[..^rest], powers);
        if (rest == 0)
        {
            return hash;
        }

        Span<byte> last = stackalloc byte[BlockBytes];
        last.Clear();
        data[^rest..].CopyTo(last);
        return AddBlocks(hash, last, powers);
    }

    /// <summary>Takes the two lengths in and writes the hash into <paramref name="output"/>.</summary>
    public static void Finish(Vector128<ulong> hash, int associatedBytes, int textBytes, ReadOnlySpan<Vector128<ulong>> powers, Span<byte> output) =>
        Reverse(Multiply(hash ^ Vector128.Create((ulong)textBytes * 8, (ulong)associatedBytes * 8), powers[0]).AsByte()).AsByte().CopyTo(output);

    private static Vector128<ulong> AddBlocks(Vector128<ulong> hash, ReadOnlySpan<byte> blocks, ReadOnlySpan<Vector128<ulong>> powers)
    {
        while (!blocks.IsEmpty)
        {
            var product = default(Product);
            for (var power = Math.Min(Powers, blocks.Length / BlockBytes) - 1; power >= 0; power--)
            {
                product.Add(hash ^ Reverse(Vector128.Create(blocks)), powers[power]);
                hash = Vector128<ulong>.Zero;
                blocks = blocks[BlockBytes..];
            }

            hash = product.Reduce();
        }

        return hash;
    }

    private static Vector128<ulong> Multiply(Vector128<ulong> one, Vector128<ulong> other)
    {
        var product = default(Product);
        product.Add(one, other);
        return product.Reduce();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Reverse(Vector128<byte> block) =>
        Ssse3.Shuffle(block, Vector128.Create((byte)15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)).AsUInt64();

    /// <summary>A sum of products of 256 bits, not yet reduced.</summary>
    private struct Product
    {
        private Vector128<ulong> low;
        private Vector128<ulong> middle;
        private Vector128<ulong> high;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector128<ulong> one, Vector128<ulong> other)
        {
            low ^= Pclmulqdq.CarrylessMultiply(one, other, 0x00);
            middle ^= Pclmulqdq.CarrylessMultiply(one, other, 0x01) ^ Pclmulqdq.CarrylessMultiply(one, other, 0x10);
            high ^= Pclmulqdq.CarrylessMultiply(one, other, 0x11);
        }

        /// <summary>The product times x⁻¹²⁸ (Montgomery): the lower half is removed in two steps of 64 bits.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly Vector128<ulong> Reduce()
        {
            var polynomial = Vector128.CreateScalar(Polynomial);
            var half = low ^ Sse2.ShiftLeftLogical128BitLane(middle, 8);
            half = Swap(half) ^ Pclmulqdq.CarrylessMultiply(half, polynomial, 0x00);
            half = Swap(half) ^ Pclmulqdq.CarrylessMultiply(half, polynomial, 0x00);
            return half ^ high ^ Sse2.ShiftRightLogical128BitLane(middle, 8);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<ulong> Swap(Vector128<ulong> halves) => Sse2.Shuffle(halves.AsUInt32(), 0x4e).AsUInt64();
    }
}
