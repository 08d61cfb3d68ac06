namespace HotelPrivacy.Kernel.Audit;

/// <summary>The place of a complete subtree: it covers the leaves from <c>Index · 2^Level</c> on, <c>2^Level</c> of them.</summary>
/// <param name="Level">0 for leaves.</param>
/// <param name="Index">From 0 on the left.</param>
public readonly record struct MerkleNodeId(int Level, long Index);

/// <summary>A complete subtree and its hash; once made it never changes.</summary>
/// <param name="Id">Its place.</param>
/// <param name="Hash">Its hash.</param>
public readonly record struct MerkleNode(MerkleNodeId Id, byte[] Hash);

/// <summary>
/// Reads the hashes of complete subtrees, all that a proof needs at once. What is not stored is left out of the answer.
/// </summary>
/// <param name="nodes">The places, no two alike.</param>
/// <param name="ct">Cancels the reading.</param>
public delegate Task<IReadOnlyDictionary<MerkleNodeId, byte[]>> MerkleNodeReader(IReadOnlyList<MerkleNodeId> nodes, CancellationToken ct);

/// <summary>A node of the tree that must be stored is not: the log was cut or a row was removed.</summary>
/// <param name="node">The missing node.</param>
public sealed class MerkleNodeMissingException(MerkleNodeId node)
    : Exception($"The Merkle tree has no node at level {node.Level}, index {node.Index}.")
{
    /// <summary>The missing node.</summary>
    public MerkleNodeId Node { get; } = node;
}
