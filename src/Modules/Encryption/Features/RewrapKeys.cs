using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Encryption.Features;

/// <summary>
/// Wraps a hotel's data keys and its index key anew under the active key, chunk by chunk. Where it stands is in the keys themselves, so that it goes on
/// after a crash with what is left; a key is under the old one or under the new one and never under both.
/// </summary>
internal sealed class RewrapKeys(EncryptionDb db, HotelKeys hotels, TimeProvider clock) : JobHandler<RewrapKeys.Payload>
{
    internal sealed record Payload(Guid RotationId);

    private const int ChunkKeys = 250;

    // More than these would mean that something else is wrong; each is asked for again with every chunk.
    private const int MostDamaged = 500;

    private const string Find = "SELECT hotel_id, kek_id, state, to_version FROM encryption_rotation WHERE id = @rotationId";

    private const string OldKeys = "SELECT id FROM kernel_kek WHERE hotel_id = @hotelId AND purpose = 'vault' AND id <> @kekId";
    private const string Left = $"FROM kernel_subject_key WHERE kek_id IN ({OldKeys}) AND hotel_id = @hotelId AND wrapped IS NOT NULL";
    private const string CountLeft = $"SELECT COUNT(*) {Left}";
    private const string SelectLeft = $"SELECT id, subject_id, class, kek_id, wrapped {Left} ORDER BY kek_id";
    private const string SelectUndamaged = $"SELECT id, subject_id, class, kek_id, wrapped {Left} AND id NOT IN @damaged ORDER BY kek_id";
    private const string Rewrap = "UPDATE kernel_subject_key SET kek_id = @kekId, wrapped = @wrapped WHERE id = @id AND kek_id = @oldKekId AND wrapped IS NOT NULL";
    private const string FindIndex = "SELECT id, wrapped FROM kernel_kek WHERE hotel_id = @hotelId AND purpose = 'index' AND wrapped IS NOT NULL";
    private const string RewrapIndex = "UPDATE kernel_kek SET wrapped = @wrapped WHERE id = @id";
    private const string MarkEmptied = "UPDATE kernel_kek SET emptied_at = @now WHERE hotel_id = @hotelId AND purpose = 'vault' AND id <> @kekId AND emptied_at IS NULL";

    private const string Complete =
        "UPDATE encryption_rotation SET state = 'completed', keys = @keys, finished_at = @now, proof_sequence = @sequence WHERE id = @rotationId AND state = 'running'";

    private const string Stop = "UPDATE encryption_rotation SET state = 'stopped', finished_at = @now WHERE id = @rotationId AND state = 'running'";

    private sealed record Rotation(Guid HotelId, Guid KekId, RotationState State, int ToVersion);

    private sealed record DataKey(Guid Id, Guid SubjectId, RetentionClass Class, Guid KekId, byte[] Wrapped);

    private sealed record IndexKey(Guid Id, byte[] Wrapped);

    public override string Kind => "encryption.rewrap";

    public override string Unit => "keys";

    protected override async Task<object?> RunAsync(Payload payload, JobRun run, CancellationToken ct)
    {
        var rotation = await db.FindAsync<Rotation>(Find, payload, ct) ?? throw new JobRefusedException(EncryptionErrors.RotationUnknown);
        if (rotation.State == RotationState.Running)
        {
            var hotel = await hotels.ReopenAsync(rotation.HotelId, ct);
            var total = run.Progress.Total ?? await db.FindAsync<long>(CountLeft, new { rotation.HotelId, rotation.KekId }, ct);
            var damaged = new HashSet<Guid>();
            while (await RewrapChunkAsync(payload.RotationId, hotel, total, damaged, run, ct))
            {
            }

            if (damaged.Count > 0)
            {
                throw new JobRefusedException(EncryptionErrors.KeysDamaged.Because($"{EncryptionErrors.KeysDamaged.Reason} Damaged: {damaged.Count}."));
            }

            await EndAsync(payload.RotationId, rotation, hotel, run, ct);
        }

        // Otherwise the last run got to its end and died before it could say so.
        return new { payload.RotationId, keys = run.Progress.Done };
    }

    protected override async Task AbandonAsync(Payload payload, CancellationToken ct)
    {
        var rotation = await db.FindAsync<Rotation>(Find, payload, ct);
        if (rotation is not null && await db.ExecuteAsync(Stop, new { payload.RotationId, now = clock.GetUtcNow() }, ct) > 0)
        {
            db.Work.Audit(new AuditDraft("key.rotation-stopped", rotation.HotelId, "key", rotation.KekId, Details: new Dictionary<string, object?> { ["rotation"] = payload.RotationId }));
            await db.CommitAsync(ct);
        }
    }

    // Reading and wrapping are done before the write begins; a key that was destroyed meanwhile stays so.
    private static async Task<bool> RewrapChunkAsync(Guid rotationId, HotelKeySet hotel, long total, HashSet<Guid> damaged, JobRun run, CancellationToken ct)
    {
        var more = true;
        await run.ChunkAsync(
            async services =>
            {
                var db = services.GetRequiredService<EncryptionDb>();
                var (hotelId, kekId) = (hotel.HotelId, hotel.Current.KeyId);
                var rows = damaged.Count == 0
                    ? await db.QueryFirstAsync<DataKey>(SelectLeft, ChunkKeys, new { hotelId, kekId }, ct)
                    : await db.QueryFirstAsync<DataKey>(SelectUndamaged, ChunkKeys, new { hotelId, kekId, damaged }, ct);
                more = rows.Count > 0 && damaged.Count < MostDamaged;
                var rewrapped = 0;
                foreach (var row in rows)
                {
                    if (Wrap(hotel, row) is { } wrapped)
                    {
                        rewrapped += await db.ExecuteAsync(Rewrap, new { row.Id, kekId, oldKekId = row.KekId, wrapped }, ct);
                    }
                    else
                    {
                        damaged.Add(row.Id);
                    }
                }

                if (rewrapped > 0)
                {
                    db.Work.Audit(new AuditDraft("keys.rewrapped", hotelId, "key", kekId, Details: new Dictionary<string, object?> { ["rotation"] = rotationId, ["keys"] = rewrapped }));
                }

                return new JobProgress(null, run.Progress.Done + rewrapped, total);
            },
            ct);
        return more;
    }

    private static byte[]? Wrap(HotelKeySet hotel, DataKey row)
    {
        try
        {
            return hotel.Find(row.KekId).Rewrap(hotel.Current, row.Id, new KeyOwner(hotel.HotelId, row.SubjectId, row.Class), row.Wrapped);
        }
        catch (CryptoFailureException)
        {
            return null;
        }
    }

    // Under the lock of all who store new keys: what is counted here is all there is.
    private async Task EndAsync(Guid rotationId, Rotation rotation, HotelKeySet hotel, JobRun run, CancellationToken ct)
    {
        await run.ChunkAsync(
            async services =>
            {
                var db = services.GetRequiredService<EncryptionDb>();
                var sequence = await db.NextAuditSequenceAsync(ct);
                if (await db.FindAsync<long>(CountLeft, new { rotation.HotelId, rotation.KekId }, ct) is var left and > 0)
                {
                    throw new InvalidOperationException($"{left} data keys came under an old key during its rotation.");
                }

                foreach (var index in await db.QueryAsync<IndexKey>(FindIndex, new { rotation.HotelId }, ct))
                {
                    if (Envelope.KeyIdOf(index.Wrapped) is var old && old != rotation.KekId)
                    {
                        await db.ExecuteAsync(RewrapIndex, new { index.Id, wrapped = hotel.Find(old).RewrapIndex(hotel.Current, index.Wrapped) }, ct);
                    }
                }

                var (now, keys) = (clock.GetUtcNow(), run.Progress.Done);
                await db.ExecuteAsync(MarkEmptied, new { rotation.HotelId, rotation.KekId, now }, ct);
                await db.ExecuteAsync(Complete, new { rotationId, keys, now, sequence }, ct);
                db.Work.Audit(new AuditDraft("key.rotated", rotation.HotelId, "key", rotation.KekId, Details: new Dictionary<string, object?>
                {
                    ["rotation"] = rotationId,
                    ["version"] = rotation.ToVersion,
                    ["keys"] = keys,
                    ["left"] = 0,
                }));
                return run.Progress;
            },
            ct);
    }
}
