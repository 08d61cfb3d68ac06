using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>Signs and keeps checkpoints: one for each size that was ever told to anybody.</summary>
public sealed class AuditCheckpoints(AuditKeys keys, TimeProvider clock)
{
    private const string Columns = "SELECT tree_size, origin, root_hash, at, key_id, signature FROM kernel_audit_checkpoint";
    private const string BySize = Columns + " WHERE tree_size = @size";
    private const string ByRange = Columns + " WHERE tree_size > @from AND tree_size <= @to ORDER BY tree_size";
    private const string Newest = Columns + " ORDER BY tree_size DESC";
    private const string Origin = "SELECT origin FROM kernel_audit_head WHERE id = 1";

    private const string Insert =
        "INSERT INTO kernel_audit_checkpoint (tree_size, origin, root_hash, at, key_id, signature) VALUES (@treeSize, @origin, @rootHash, @at, @keyId, @signature)";

    /// <summary>The newest checkpoint kept, or null.</summary>
    public static async Task<AuditCheckpoint?> FindNewestAsync(ModuleDb db, CancellationToken ct) =>
        await db.QueryFirstAsync<AuditCheckpoint>(Newest, 1, null, ct) is [var newest] ? newest : null;

    /// <summary>The checkpoint over everything in the log now, signed and kept if there is none yet.</summary>
    public async Task<AuditCheckpoint> SignAsync(ModuleDb db, CancellationToken ct)
    {
        var size = await AuditTree.SizeAsync(db, ct);
        if (await db.FindAsync<AuditCheckpoint>(BySize, new { size }, ct) is { } kept)
        {
            return kept;
        }

        var root = await AuditTree.Open(db).RootAsync(size, ct);
        var origin = await db.FindAsync<string>(Origin, null, ct) ?? throw new InvalidOperationException("The audit log has no head.");
        using var key = await keys.OpenAsync(db, ct);
        var checkpoint = AuditCheckpoint.Sign(origin, size, root, Milliseconds(clock.GetUtcNow()), key);
        return await db.TryInsertAsync(Insert, checkpoint, ct) ? checkpoint : (await db.FindAsync<AuditCheckpoint>(BySize, new { size }, ct))!;
    }

    internal static Task<IReadOnlyList<AuditCheckpoint>> InRangeAsync(ModuleDb db, long from, long to, CancellationToken ct) =>
        db.QueryAsync<AuditCheckpoint>(ByRange, new { from, to }, ct);

    // What is signed is what is stored and told: whole milliseconds.
    private static DateTimeOffset Milliseconds(DateTimeOffset at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMillisecond), at.Offset);
}
