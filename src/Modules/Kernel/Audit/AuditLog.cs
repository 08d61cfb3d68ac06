using System.Text;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// Appends to the Merkle log (RFC 6962) inside the caller's transaction. Every complete subtree's hash is kept, so an append costs one row and,
/// on average, one node, and proofs of any size read only a few nodes.
/// </summary>
public sealed class AuditLog(TimeProvider clock)
{
    // Touching the head first holds its row lock until commit: sequences have no gap and no two transactions share one.
    private const string Touch = "UPDATE kernel_audit_head SET size = size WHERE id = 1";
    private const string ReadSize = "SELECT size FROM kernel_audit_head WHERE id = 1";
    private const string SetSize = "UPDATE kernel_audit_head SET size = @size WHERE id = 1";
    private const string ReadLeafHash = "SELECT leaf_hash FROM kernel_audit_entry WHERE sequence = @sequence";
    private const string ReadNode = "SELECT hash FROM kernel_audit_node WHERE level = @level AND position = @position";

    private static readonly string[] EntryColumns =
        ["sequence", "at", "hotel_id", "actor_kind", "actor_id", "action", "subject_kind", "subject_id", "purpose", "leaf", "leaf_hash"];

    private static readonly string[] NodeColumns = ["level", "position", "hash"];

    /// <summary>Locks the end of the log for this transaction and says how many entries there are.</summary>
    internal static async ValueTask<long> LockAsync(WriteTransaction write, CancellationToken ct)
    {
        await write.ExecuteAsync(Touch, null, ct);
        return await write.ScalarAsync<long>(ReadSize, null, ct);
    }

    /// <summary>Appends the entries of the works and says the sequence of the last of each.</summary>
    internal async Task<IReadOnlyList<long>> AppendAsync(WriteTransaction write, IReadOnlyList<AuditWork> works, CancellationToken ct)
    {
        var size = await LockAsync(write, ct);
        var at = clock.GetUtcNow();
        var entries = new List<object?[]>();
        var nodes = new Dictionary<(int Level, long Position), byte[]>();
        var last = new List<long>(works.Count);
        foreach (var (drafts, actor, address) in works)
        {
            foreach (var draft in drafts)
            {
                var sequence = ++size;
                var leaf = AuditLeaf.Write(sequence, at, actor, address, draft);
                var hash = MerkleHash.Leaf(Encoding.UTF8.GetBytes(leaf));
                entries.Add([sequence, at, draft.HotelId, actor.Kind.ToCode(), actor.Id == Guid.Empty ? null : actor.Id, draft.Action, draft.SubjectKind, draft.SubjectId, draft.Purpose, leaf, hash]);
                await GrowAsync(write, nodes, sequence - 1, hash, ct);
            }

            last.Add(size);
        }

        await write.InsertManyAsync("kernel_audit_entry", EntryColumns, entries, ct);
        await write.InsertManyAsync("kernel_audit_node", NodeColumns, [.. nodes.Where(node => node.Key.Level > 0).Select(node => new object?[] { node.Key.Level, node.Key.Position, node.Value })], ct);
        await write.ExecuteAsync(SetSize, new { size }, ct);
        return last;
    }

    // Each right child that arrives completes its parent.
    private static async Task GrowAsync(WriteTransaction write, Dictionary<(int Level, long Position), byte[]> nodes, long index, byte[] hash, CancellationToken ct)
    {
        nodes[(0, index)] = hash;
        for (var (level, position) = (0, index); (position & 1) == 1; level++, position >>= 1)
        {
            var left = nodes.GetValueOrDefault((level, position - 1)) ?? await ReadAsync(write, level, position - 1, ct);
            hash = MerkleHash.Node(left, hash);
            nodes[(level + 1, position >> 1)] = hash;
        }
    }

    private static async Task<byte[]> ReadAsync(WriteTransaction write, int level, long position, CancellationToken ct) =>
        (level == 0
            ? await write.ScalarAsync<byte[]>(ReadLeafHash, new { sequence = position + 1 }, ct)
            : await write.ScalarAsync<byte[]>(ReadNode, new { level, position }, ct))
        ?? throw new InvalidOperationException($"The audit log lacks node {level}/{position}.");
}
