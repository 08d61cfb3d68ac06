using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// Random 96-bit nonces (NIST SP 800-38D, 8.2.2). Each thread draws 64 at a time, since a call of the system's generator costs as much as
/// encrypting a field; every drawn nonce is handed out once.
/// </summary>
internal static class Nonces
{
    private const int Batch = 64;

    [ThreadStatic]
    private static byte[]? drawn;

    [ThreadStatic]
    private static int used;

    /// <summary>Writes the next nonce into <paramref name="nonce"/>.</summary>
    public static void Next(Span<byte> nonce)
    {
        if (drawn is null || used == Batch)
        {
            drawn ??= new byte[Batch * Envelope.NonceBytes];
            RandomNumberGenerator.Fill(drawn);
            used = 0;
        }

        drawn.AsSpan(used++ * Envelope.NonceBytes, Envelope.NonceBytes).CopyTo(nonce);
    }
}
