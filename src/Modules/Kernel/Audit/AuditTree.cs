using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>Reads the stored Merkle tree of the log: leaf hashes lie with the entries, all other complete subtrees in a table of their own.</summary>
public static class AuditTree
{
    private const string Size = "SELECT size FROM kernel_audit_head WHERE id = 1";
    private const string Leaves = "SELECT sequence - 1 AS position, leaf_hash AS hash FROM kernel_audit_entry WHERE sequence IN @sequences";
    private const string Nodes = "SELECT position, hash FROM kernel_audit_node WHERE level = @level AND position IN @positions";

    private sealed record Row(long Position, byte[] Hash);

    /// <summary>How many entries the log has.</summary>
    public static Task<long> SizeAsync(ModuleDb db, CancellationToken ct) => db.FindAsync<long>(Size, null, ct);

    /// <summary>The tree, read through a module's door.</summary>
    public static MerkleTree Open(ModuleDb db) => new((nodes, ct) => ReadAsync(db, nodes, ct));

    /// <summary>Reads the hashes of complete subtrees; those not stored are left out.</summary>
    internal static async Task<IReadOnlyDictionary<MerkleNodeId, byte[]>> ReadAsync(ModuleDb db, IReadOnlyList<MerkleNodeId> nodes, CancellationToken ct)
    {
        var hashes = new Dictionary<MerkleNodeId, byte[]>(nodes.Count);
        foreach (var level in nodes.GroupBy(node => node.Level))
        {
            var rows = level.Key == 0
                ? await db.QueryAsync<Row>(Leaves, new { sequences = level.Select(node => node.Index + 1) }, ct)
                : await db.QueryAsync<Row>(Nodes, new { level = level.Key, positions = level.Select(node => node.Index) }, ct);
            foreach (var row in rows)
            {
                hashes[new MerkleNodeId(level.Key, row.Position)] = row.Hash;
            }
        }

        return hashes;
    }
}
