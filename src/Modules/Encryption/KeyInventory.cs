using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Encryption;

/// <summary>Data keys of one class and state under one key-encryption key.</summary>
internal sealed record WrappedKeys(RetentionClass Class, KeyState State, long Keys);

/// <summary>A key-encryption key and what it wraps.</summary>
internal sealed record WrappingKey(
    Guid Id, int Version, string Suite, KeyState State, DateTimeOffset CreatedAt, DateTimeOffset? DeactivatedAt, DateTimeOffset? EmptiedAt, IReadOnlyList<WrappedKeys> Wraps)
{
    /// <summary>Data keys that only this key opens.</summary>
    public long DataKeys => Wraps.Where(wrapped => wrapped.State != KeyState.Destroyed).Sum(wrapped => wrapped.Keys);
}

/// <summary>The keys of a hotel with what they wrap; never their bytes.</summary>
internal sealed class KeyInventory(EncryptionDb db)
{
    private const string Keys =
        "SELECT id, version, suite, state, created_at, deactivated_at, emptied_at FROM kernel_kek WHERE hotel_id = @hotelId AND purpose = 'vault' ORDER BY version DESC";

    private const string Wraps =
        """
        SELECT kek_id, class, state, COUNT(*) AS keys FROM kernel_subject_key
        WHERE kek_id IN (SELECT id FROM kernel_kek WHERE hotel_id = @hotelId) GROUP BY kek_id, class, state
        """;

    private sealed record KeyRow(Guid Id, int Version, string Suite, KeyState State, DateTimeOffset CreatedAt, DateTimeOffset? DeactivatedAt, DateTimeOffset? EmptiedAt);

    private sealed record WrapRow(Guid KekId, RetentionClass Class, KeyState State, long Keys);

    /// <summary>The newest first; empty when the hotel has no key yet.</summary>
    public async Task<IReadOnlyList<WrappingKey>> OfHotelAsync(Guid hotelId, CancellationToken ct)
    {
        var keys = await db.QueryAsync<KeyRow>(Keys, new { hotelId }, ct);
        var wraps = (await db.QueryAsync<WrapRow>(Wraps, new { hotelId }, ct)).ToLookup(row => row.KekId);
        return
        [
            .. keys.Select(key => new WrappingKey(
                key.Id, key.Version, key.Suite, key.State, key.CreatedAt, key.DeactivatedAt, key.EmptiedAt,
                [.. wraps[key.Id].OrderBy(row => row.Class).ThenBy(row => row.State).Select(row => new WrappedKeys(row.Class, row.State, row.Keys))])),
        ];
    }
}
