using System.Data;
using System.Text;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>
/// Verifies the log from its first entry to its end, in steps and in constant memory: every sealed text against its hash and its columns, every stored
/// subtree, every checkpoint with its signature. Stops at the first fault.
/// </summary>
public sealed class AuditVerification
{
    /// <summary>Entries read per step.</summary>
    public const int Step = 1000;

    private const string Entries =
        """
        SELECT sequence, at, hotel_id, actor_kind, actor_id, action, subject_kind, subject_id, purpose, leaf, leaf_hash
        FROM kernel_audit_entry WHERE sequence > @after AND sequence <= @size ORDER BY sequence
        """;

    private const string LastSigned = "SELECT MAX(tree_size) FROM kernel_audit_checkpoint";

    private readonly MerkleFrontier frontier;

    private long agreed;

    private AuditVerification(MerkleFrontier frontier, long size) => (this.frontier, Size) = (frontier, size);

    /// <summary>How many entries are to be verified: as many as there were at the start, or as a checkpoint says there must be.</summary>
    public long Size { get; }

    /// <summary>How many were verified.</summary>
    public long Verified => frontier.Size;

    /// <summary>How many checkpoints were verified by this run.</summary>
    public long Checkpoints { get; private set; }

    /// <summary>The first fault; null as long as there is none.</summary>
    public AuditFault? Fault { get; private set; }

    /// <summary>Whether there is nothing left to do.</summary>
    public bool IsDone => Fault is not null || Verified >= Size;

    /// <summary>The root over what was verified.</summary>
    public byte[] Root() => frontier.Root();

    /// <summary>Starts, or goes on after entries whose subtrees were verified before.</summary>
    public static async Task<AuditVerification> StartAsync(ModuleDb db, long verified, long? size, CancellationToken ct)
    {
        var end = size ?? Math.Max(await AuditTree.SizeAsync(db, ct), await db.FindAsync<long?>(LastSigned, null, ct) ?? 0);
        return new AuditVerification(await ResumeAsync(db, verified, ct), end);
    }

    // A subtree that vanished meanwhile is a fault to be found: from the start then.
    private static async Task<MerkleFrontier> ResumeAsync(ModuleDb db, long verified, CancellationToken ct)
    {
        try
        {
            return await MerkleFrontier.LoadAsync(verified, (nodes, token) => AuditTree.ReadAsync(db, nodes, token), ct);
        }
        catch (MerkleNodeMissingException)
        {
            return new MerkleFrontier();
        }
    }

    /// <summary>Verifies the next step.</summary>
    public async Task ContinueAsync(ModuleDb db, CancellationToken ct)
    {
        var from = Verified;
        var entries = await ReadAsync(db, ct);
        if (entries is null)
        {
            Fault = new AuditFault(AuditFaultKind.ColumnsDiffer, from + 1, Math.Min(from + Step, Size));
            return;
        }

        var checkpoints = (await AuditCheckpoints.InRangeAsync(db, from, Math.Min(from + Step, Size), ct)).ToDictionary(checkpoint => checkpoint.TreeSize);
        var keys = (await AuditKeys.ListAsync(db, ct)).ToDictionary(key => key.KeyId, key => key.PublicKey);
        var made = new List<MerkleNode>();
        AuditFault? fault = null;
        foreach (var entry in entries)
        {
            fault = Check(entry);
            if (fault is not null)
            {
                break;
            }

            made.AddRange(frontier.Append(entry.LeafHash));
            fault = checkpoints.TryGetValue(Verified, out var checkpoint) ? Check(checkpoint, keys) : null;
            if (fault is not null)
            {
                break;
            }
        }

        // A subtree that differs lies before whatever stopped the step, and names fewer entries than a checkpoint does.
        Fault = await CheckNodesAsync(db, made, ct) ?? fault ?? (Verified == from && !IsDone ? new AuditFault(AuditFaultKind.Missing, from + 1, Size) : null);
    }

    // Null when a column holds what no writer of ours puts there.
    private async Task<IReadOnlyList<AuditEntryRow>?> ReadAsync(ModuleDb db, CancellationToken ct)
    {
        try
        {
            return await db.QueryFirstAsync<AuditEntryRow>(Entries, Step, new { after = Verified, size = Size }, ct);
        }
        catch (DataException)
        {
            return null;
        }
    }

    private AuditFault? Check(AuditEntryRow entry)
    {
        var expected = Verified + 1;
        if (entry.Sequence != expected)
        {
            return new AuditFault(AuditFaultKind.Missing, expected, entry.Sequence - 1);
        }

        if (!MerkleHash.Leaf(Encoding.UTF8.GetBytes(entry.Leaf)).AsSpan().SequenceEqual(entry.LeafHash))
        {
            return new AuditFault(AuditFaultKind.LeafAltered, expected, expected);
        }

        return AuditLeaf.Matches(entry) ? null : new AuditFault(AuditFaultKind.ColumnsDiffer, expected, expected);
    }

    private AuditFault? Check(AuditCheckpoint checkpoint, Dictionary<string, byte[]> keys)
    {
        Checkpoints++;
        if (!checkpoint.RootHash.AsSpan().SequenceEqual(frontier.Root()))
        {
            return new AuditFault(AuditFaultKind.CheckpointDiffers, agreed + 1, Verified);
        }

        agreed = Verified;
        return keys.TryGetValue(checkpoint.KeyId, out var key) && checkpoint.IsSignedBy(key) ? null : new AuditFault(AuditFaultKind.SignatureInvalid, Verified, Verified);
    }

    private static async Task<AuditFault?> CheckNodesAsync(ModuleDb db, List<MerkleNode> made, CancellationToken ct)
    {
        var inner = made.Where(node => node.Id.Level > 0).OrderBy(node => node.Id.Level).ThenBy(node => node.Id.Index).ToList();
        var stored = await AuditTree.ReadAsync(db, [.. inner.Select(node => node.Id)], ct);
        foreach (var node in inner)
        {
            if (!stored.TryGetValue(node.Id, out var hash) || !hash.AsSpan().SequenceEqual(node.Hash))
            {
                return new AuditFault(AuditFaultKind.NodeDiffers, (node.Id.Index << node.Id.Level) + 1, (node.Id.Index + 1) << node.Id.Level);
            }
        }

        return null;
    }
}

/// <summary>One entry as it is stored.</summary>
internal sealed record AuditEntryRow(
    long Sequence, DateTimeOffset At, Guid? HotelId, string ActorKind, Guid? ActorId, string Action, string? SubjectKind, Guid? SubjectId, string? Purpose, string Leaf, byte[] LeafHash);
