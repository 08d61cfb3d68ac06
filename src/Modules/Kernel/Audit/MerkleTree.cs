namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// Roots and proofs of a Merkle tree whose complete subtrees are stored (RFC 6962, 2.1). Each call plans first and then reads all nodes at once, about
/// twice the tree's height of them.
/// </summary>
/// <param name="read">Reads the stored nodes.</param>
public sealed class MerkleTree(MerkleNodeReader read)
{
    internal static readonly IReadOnlyDictionary<MerkleNodeId, byte[]> NoNodes = new Dictionary<MerkleNodeId, byte[]>();

    /// <summary>The root of the tree's first <paramref name="size"/> leaves.</summary>
    /// <exception cref="MerkleNodeMissingException">A node is not stored.</exception>
    public async Task<byte[]> RootAsync(long size, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return size == 0 ? MerkleHash.EmptyRoot : (await HashesAsync([new(0, size)], ct))[0];
    }

    /// <summary>The proof that a leaf is in the tree (RFC 6962, 2.1.1), from the leaf upwards.</summary>
    /// <param name="index">The leaf's index, from 0.</param>
    /// <param name="size">The tree's size.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    /// <exception cref="MerkleNodeMissingException">A node is not stored.</exception>
    public Task<IReadOnlyList<byte[]>> InclusionProofAsync(long index, long size, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var siblings = new List<MerkleRange>();
        var rest = new MerkleRange(0, size);
        while (rest.Length > 1)
        {
            var (left, right) = rest.Split();
            (rest, var sibling) = index < left.End ? (left, right) : (right, left);
            siblings.Add(sibling);
        }

        siblings.Reverse();
        return HashesAsync(siblings, ct);
    }

    /// <summary>The proof that a later tree only appended to an earlier one (RFC 6962, 2.1.2). Empty when nothing is to be proven.</summary>
    /// <param name="from">The earlier tree's size; from 0 or to itself the proof is empty.</param>
    /// <param name="to">The later tree's size.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or the earlier tree is the larger.</exception>
    /// <exception cref="MerkleNodeMissingException">A node is not stored.</exception>
    public Task<IReadOnlyList<byte[]>> ConsistencyProofAsync(long from, long to, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        var parts = new List<MerkleRange>();
        var rest = new MerkleRange(0, to);
        while (from > 0 && rest.End != from)
        {
            var (left, right) = rest.Split();
            (rest, var sibling) = from <= left.End ? (left, right) : (right, left);
            parts.Add(sibling);
        }

        // The earlier root itself is known to whoever checks; any other last subtree is not.
        if (from > 0 && rest.Start > 0)
        {
            parts.Add(rest);
        }

        parts.Reverse();
        return HashesAsync(parts, ct);
    }

    /// <summary>The root over complete subtrees, given from left to right.</summary>
    internal static byte[] Fold(IReadOnlyList<byte[]> hashes) => hashes.Count == 0
        ? MerkleHash.EmptyRoot
        : hashes.Reverse().Aggregate((right, left) => MerkleHash.Node(left, right));

    internal static byte[] HashOf(MerkleNodeId node, IReadOnlyDictionary<MerkleNodeId, byte[]> hashes) =>
        hashes.TryGetValue(node, out var hash) ? hash : throw new MerkleNodeMissingException(node);

    private async Task<IReadOnlyList<byte[]>> HashesAsync(IReadOnlyList<MerkleRange> ranges, CancellationToken ct)
    {
        var nodes = ranges.SelectMany(range => range.Nodes()).ToList();
        var hashes = nodes.Count == 0 ? NoNodes : await read(nodes, ct);
        return [.. ranges.Select(range => Fold([.. range.Nodes().Select(node => HashOf(node, hashes))]))];
    }
}
