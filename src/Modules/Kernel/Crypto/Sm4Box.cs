using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// The S-box of SM4 (GB/T 32907) applied to 32 bytes at once by one set of processor instructions. The standard's table is x → A·(A·x + c)⁻¹ + c with the
/// inverse in GF(2⁸) modulo x⁸+x⁷+x⁶+x⁵+x⁴+x²+1, A the matrix whose row for bit i is A7 rotated left by i, and c = D3. Processors invert modulo the polynomial
/// of AES; the map T from the one field to the other (x → 23) is drawn into the affine maps before and after. Nothing in memory is indexed by a secret.
/// </summary>
internal interface ISm4Box
{
    /// <summary>Whether this processor has the instructions.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>The S-box of every byte.</summary>
    static abstract Vector256<byte> Substitute(Vector256<byte> input);
}

/// <summary>The S-box by GFNI: an affine map, and an inversion followed by an affine map.</summary>
internal readonly struct Sm4GfniBox : ISm4Box
{
    // T·A and T·c before the inversion, A·T⁻¹ and c after it.
    private const ulong Before = 0x4c287db91a22505d;
    private const byte BeforeConstant = 0x3e;
    private const ulong After = 0xf3ab34a974a6b589;
    private const byte AfterConstant = 0xd3;

    public static bool IsSupported => Gfni.V256.IsSupported && Avx2.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Substitute(Vector256<byte> input) => Gfni.V256.GaloisFieldAffineTransformInverse(
        Gfni.V256.GaloisFieldAffineTransform(input, Vector256.Create(Before).AsByte(), BeforeConstant), Vector256.Create(After).AsByte(), AfterConstant);
}

/// <summary>The S-box by AES-NI: the last round of AES inverts; its ShiftRows is undone by the shuffle before, its affine map by the one after.</summary>
internal readonly struct Sm4AesBox : ISm4Box
{
    public static bool IsSupported => Aes.IsSupported && Avx2.IsSupported;

    // The affine maps as sums over the two halves of a byte: each a shuffle of sixteen bytes within a register, whose time does not depend on them.
    private static Vector256<byte> BeforeLow => Twice(0x078b37bb820eb23e, 0x9814a8241d912da1);

    private static Vector256<byte> BeforeHigh => Twice(0x37eb19c5f22edc00, 0x3fe311cdfa26d408);

    private static Vector256<byte> AfterLow => Twice(0x2098ea521ea6d46c, 0x47ff8d3579c1b30b);

    private static Vector256<byte> AfterHigh => Twice(0x2dcd7d9db050e000, 0xed0dbd5d709020c0);

    // Where ShiftRows takes each byte from, turned round.
    private static Vector256<byte> UnshiftRows => Twice(0x0b0e0104070a0d00, 0x0306090c0f020508);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Substitute(Vector256<byte> input)
    {
        var before = Avx2.Shuffle(Affine(input, BeforeLow, BeforeHigh), UnshiftRows);
        var inverted = Vector256.Create(
            Aes.EncryptLast(before.GetLower(), Vector128<byte>.Zero), Aes.EncryptLast(before.GetUpper(), Vector128<byte>.Zero));
        return Affine(inverted, AfterLow, AfterHigh);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Affine(Vector256<byte> input, Vector256<byte> low, Vector256<byte> high)
    {
        var half = Vector256.Create((byte)0x0f);
        return Avx2.Shuffle(low, input & half) ^ Avx2.Shuffle(high, (input.AsUInt32() >>> 4).AsByte() & half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Twice(ulong low, ulong high) => Vector256.Create(low, high, low, high).AsByte();
}
