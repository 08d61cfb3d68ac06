using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.Integration.Tests.AccessControl;

/// <summary>
/// Merkle trees as RFC 6962, 2.1 defines them, written from its text and independent of the product: what an outside auditor would use.
/// </summary>
public static class Rfc6962
{
    public static byte[] Leaf(string entry) => SHA256.HashData([0, .. Encoding.UTF8.GetBytes(entry)]);

    /// <summary>MTH(D[n]).</summary>
    public static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
        {
            return leaves[0];
        }

        var k = Split(leaves.Length);
        return Node(Root(leaves[..k]), Root(leaves[k..]));
    }

    /// <summary>The root that PATH(m, D[n]) leads to from this leaf; null when the path has not the right length.</summary>
    public static byte[]? RootOfPath(long m, long n, byte[] leaf, ReadOnlySpan<byte[]> path)
    {
        if (n == 1)
        {
            return path.IsEmpty ? leaf : null;
        }

        if (path.IsEmpty)
        {
            return null;
        }

        var k = Split(n);
        var below = m < k ? RootOfPath(m, k, leaf, path[..^1]) : RootOfPath(m - k, n - k, leaf, path[..^1]);
        return below is null ? null : m < k ? Node(below, path[^1]) : Node(path[^1], below);
    }

    /// <summary>The earlier and the later root that PROOF(m, D[n]) leads to; null when the proof has not the right length.</summary>
    public static (byte[] Earlier, byte[] Later)? RootsOfProof(long m, long n, byte[] earlier, ReadOnlySpan<byte[]> proof) => SubProof(m, n, true, earlier, proof);

    private static (byte[] Earlier, byte[] Later)? SubProof(long m, long n, bool complete, byte[] earlier, ReadOnlySpan<byte[]> proof)
    {
        if (m == n)
        {
            return (complete, proof.Length) switch
            {
                (true, 0) => (earlier, earlier),
                (false, 1) => (proof[0], proof[0]),
                _ => null,
            };
        }

        if (proof.IsEmpty)
        {
            return null;
        }

        var k = Split(n);
        var inner = m <= k ? SubProof(m, k, complete, earlier, proof[..^1]) : SubProof(m - k, n - k, false, earlier, proof[..^1]);
        return inner is not { } roots ? null
            : m <= k ? (roots.Earlier, Node(roots.Later, proof[^1]))
            : (Node(proof[^1], roots.Earlier), Node(proof[^1], roots.Later));
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    // The largest power of two smaller than n.
    private static int Split(long n)
    {
        var k = 1;
        while (k * 2 < n)
        {
            k *= 2;
        }

        return k;
    }
}
