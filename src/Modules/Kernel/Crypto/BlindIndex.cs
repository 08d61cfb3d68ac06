using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// Makes search tokens: a keyed hash, under the hotel's index key, of the field code, a zero byte and the normalised value, cut to 16 bytes.
/// Equal values of one hotel give equal tokens; without the key nothing can be tried out, and two hotels' tokens cannot be compared.
/// May be shared between threads.
/// </summary>
public sealed class BlindIndex : IDisposable
{
    /// <summary>Length of a token in bytes.</summary>
    public const int TokenBytes = 16;

    /// <summary>Length of a new index key in bytes.</summary>
    public const int KeyBytes = 32;

    private const int StackBytes = 256;
    private readonly MacKey key;

    /// <summary>Opens a hotel's index key; the caller may zero <paramref name="indexKey"/> afterwards.</summary>
    /// <exception cref="CryptoFailureException">The key has not <see cref="KeyBytes"/> bytes (<see cref="CryptoFailureKind.Malformed"/>).</exception>
    public BlindIndex(CryptoSuite suite, ReadOnlySpan<byte> indexKey)
    {
        if (indexKey.Length != KeyBytes)
        {
            throw new CryptoFailureException(CryptoFailureKind.Malformed);
        }

        key = suite.OpenMac(indexKey);
    }

    /// <summary>The token of a value.</summary>
    /// <param name="field">The field's code; the same value in two fields has two tokens.</param>
    /// <param name="normalised">The value, already normalised: the token of another spelling differs.</param>
    public byte[] Token(string field, string normalised)
    {
        var length = Encoding.UTF8.GetByteCount(field) + 1 + Encoding.UTF8.GetByteCount(normalised);
        var input = length <= StackBytes ? stackalloc byte[length] : new byte[length];
        var codeLength = Encoding.UTF8.GetBytes(field, input);
        input[codeLength] = 0;
        Encoding.UTF8.GetBytes(normalised, input[(codeLength + 1)..]);

        Span<byte> mac = stackalloc byte[MacKey.Bytes];
        key.Compute(input, mac);
        CryptographicOperations.ZeroMemory(input);
        return mac[..TokenBytes].ToArray();
    }

    /// <summary>Releases the key.</summary>
    public void Dispose() => key.Dispose();
}
