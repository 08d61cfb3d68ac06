namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// The right edge of a growing tree: enough to append leaves and to tell the root without reading older nodes. One writer at a time.
/// </summary>
public sealed class MerkleFrontier
{
    // The roots of the complete subtrees from left to right, each smaller than the one before.
    private readonly List<MerkleNode> edge;

    /// <summary>Starts an empty tree.</summary>
    public MerkleFrontier() => edge = [];

    private MerkleFrontier(long size, List<MerkleNode> edge) => (Size, this.edge) = (size, edge);

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; private set; }

    /// <summary>Takes up a stored tree.</summary>
    /// <param name="size">How many leaves it has.</param>
    /// <param name="read">Reads its nodes.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="MerkleNodeMissingException">A node is not stored.</exception>
    public static async Task<MerkleFrontier> LoadAsync(long size, MerkleNodeReader read, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var nodes = new MerkleRange(0, size).Nodes().ToList();
        var hashes = nodes.Count == 0 ? MerkleTree.NoNodes : await read(nodes, ct);
        return new MerkleFrontier(size, [.. nodes.Select(node => new MerkleNode(node, MerkleTree.HashOf(node, hashes)))]);
    }

    /// <summary>Appends a leaf.</summary>
    /// <param name="leafHash">The leaf's hash (<see cref="MerkleHash.Leaf"/>).</param>
    /// <returns>The complete subtrees this leaf made, the leaf itself first; all are to be stored.</returns>
    public IReadOnlyList<MerkleNode> Append(byte[] leafHash)
    {
        var node = new MerkleNode(new MerkleNodeId(0, Size), leafHash);
        var made = new List<MerkleNode> { node };
        while (edge.Count > 0 && edge[^1].Id.Level == node.Id.Level)
        {
            var parent = new MerkleNodeId(node.Id.Level + 1, node.Id.Index / 2);
            node = new MerkleNode(parent, MerkleHash.Node(edge[^1].Hash, node.Hash));
            edge.RemoveAt(edge.Count - 1);
            made.Add(node);
        }

        edge.Add(node);
        Size++;
        return made;
    }

    /// <summary>The tree's root.</summary>
    public byte[] Root() => MerkleTree.Fold([.. edge.Select(node => node.Hash)]);
}
