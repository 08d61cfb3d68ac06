using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>Hashes of the Merkle tree: SHA-256, with leaves and nodes kept apart by a prefix byte (RFC 6962, 2.1).</summary>
public static class MerkleHash
{
    /// <summary>Length of a hash in bytes.</summary>
    public const int Bytes = SHA256.HashSizeInBytes;

    private const int StackBytes = 1024;

    /// <summary>The root of a tree without leaves.</summary>
    public static byte[] EmptyRoot => SHA256.HashData([]);

    /// <summary>The hash of an entry.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> entry)
    {
        var input = entry.Length < StackBytes ? stackalloc byte[entry.Length + 1] : new byte[entry.Length + 1];
        input[0] = 0;
        entry.CopyTo(input[1..]);
        return SHA256.HashData(input);
    }

    /// <summary>The hash of two children.</summary>
    /// <exception cref="ArgumentException">A child's hash has not <see cref="Bytes"/> bytes.</exception>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != Bytes || right.Length != Bytes)
        {
            throw new ArgumentException($"A node's hash has {Bytes} bytes.");
        }

        Span<byte> input = stackalloc byte[1 + (2 * Bytes)];
        input[0] = 1;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + Bytes)..]);
        return SHA256.HashData(input);
    }
}
