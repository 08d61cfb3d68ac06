namespace HotelPrivacy.Kernel.Audit;

/// <summary>Checks proofs with nothing but the proof and the roots (RFC 9162, 2.1.3.2 and 2.1.4.2; the proofs are those of RFC 6962).</summary>
public static class MerkleProof
{
    /// <summary>Whether the leaf is at the index of the tree with this size and root.</summary>
    public static bool VerifyInclusion(byte[] leafHash, long index, long size, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (index < 0 || index >= size || !AreHashes([leafHash, .. proof]))
        {
            return false;
        }

        var (node, last, hash) = (index, size - 1, leafHash);
        foreach (var sibling in proof)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.Node(sibling, hash);
                (node, last) = SkipMissingRight(node, last);
            }
            else
            {
                hash = MerkleHash.Node(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the later tree has all leaves of the earlier one, in their order, and only appended to them.</summary>
    public static bool VerifyConsistency(long from, long to, byte[] fromRoot, byte[] toRoot, IReadOnlyList<byte[]> proof)
    {
        if (from < 0 || from > to || !AreHashes([fromRoot, .. proof]))
        {
            return false;
        }

        if (from == 0 || from == to)
        {
            return proof.Count == 0 && fromRoot.AsSpan().SequenceEqual(from == 0 ? MerkleHash.EmptyRoot : toRoot)
                && (to > 0 || toRoot.AsSpan().SequenceEqual(fromRoot));
        }

        // A complete earlier tree is itself the first subtree, and the proof leaves it out.
        IReadOnlyList<byte[]> path = long.IsPow2(from) ? [fromRoot, .. proof] : proof;
        if (path.Count == 0)
        {
            return false;
        }

        var (node, last) = (from - 1, to - 1);
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var (earlier, later) = (path[0], path[0]);
        foreach (var sibling in path.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                earlier = MerkleHash.Node(sibling, earlier);
                later = MerkleHash.Node(sibling, later);
                (node, last) = SkipMissingRight(node, last);
            }
            else
            {
                later = MerkleHash.Node(later, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && earlier.AsSpan().SequenceEqual(fromRoot) && later.AsSpan().SequenceEqual(toRoot);
    }

    private static bool AreHashes(IEnumerable<byte[]> hashes) => hashes.All(hash => hash.Length == MerkleHash.Bytes);

    // A last node without a right neighbour moves up unchanged until it is a right child.
    private static (long Node, long Last) SkipMissingRight(long node, long last)
    {
        while ((node & 1) == 0 && node != 0)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        return (node, last);
    }
}
