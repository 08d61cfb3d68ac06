using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>A data key that must be stored with the work that uses it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="SubjectKind">What kind of person it protects, such as <c>guest</c>.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="KekId">The key-encryption key it is wrapped with.</param>
/// <param name="Wrapped">The wrapped key.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record NewDataKey(Guid Id, string SubjectKind, KeyOwner Owner, Guid KekId, byte[] Wrapped, DateTimeOffset CreatedAt);

/// <summary>
/// Data keys: one per subject (guest, requester, contact) and retention class, so that one class can be shredded while the law keeps another.
/// </summary>
public sealed class SubjectKeys(HotelKeys hotels, Ids ids, TimeProvider clock)
{
    private const string Select = "SELECT id, subject_id, class, kek_id, wrapped FROM kernel_subject_key WHERE subject_id IN @subjectIds";
    private const string IsActive = "SELECT COUNT(*) FROM kernel_kek WHERE id = @kekId AND state = 'active'";

    private static readonly string[] Columns = ["id", "hotel_id", "subject_kind", "subject_id", "class", "kek_id", "state", "wrapped", "created_at"];

    private sealed record Row(Guid Id, Guid SubjectId, RetentionClass Class, Guid KekId, byte[]? Wrapped);

    /// <summary>A new data key, opened, and what must be stored with the work that uses it.</summary>
    public (OpenDataKey Key, NewDataKey New) Make(HotelKeySet hotel, string subjectKind, Guid subjectId, RetentionClass retentionClass)
    {
        var id = ids.New();
        var owner = new KeyOwner(hotel.HotelId, subjectId, retentionClass);
        var key = hotel.Current.CreateDataKey(id, owner, out var wrapped);
        return (key, new NewDataKey(id, subjectKind, owner, hotel.Current.KeyId, wrapped, clock.GetUtcNow()));
    }

    /// <summary>Stores new data keys within the module's work. One that was wrapped just before a rotation is wrapped anew: nothing new comes under a key that is no longer active.</summary>
    public async Task StoreAsync(ModuleDb db, IReadOnlyList<NewDataKey> keys, CancellationToken ct)
    {
        if (keys.Count == 0)
        {
            return;
        }

        // A rotation takes the same lock first: the key that is active now stays so until this work has committed.
        await db.NextAuditSequenceAsync(ct);
        foreach (var ofKek in keys.GroupBy(key => key.KekId))
        {
            var active = await db.FindAsync<int>(IsActive, new { kekId = ofKek.Key }, ct) > 0;
            await db.InsertManyAsync("kernel_subject_key", Columns, [.. (active ? ofKek : await RewrapAsync(ofKek, ct)).Select(ToRow)], ct);
        }
    }

    /// <summary>Opens the data keys of subjects, by subject and class; a destroyed key is there as null.</summary>
    /// <exception cref="CryptoFailureException">A key's row was altered, or its key-encryption key is missing.</exception>
    public async Task<Dictionary<(Guid Subject, RetentionClass Class), OpenDataKey?>> OpenAsync(ModuleDb db, HotelKeySet hotel, IReadOnlyCollection<Guid> subjectIds, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Select, new { subjectIds }, ct);
        if (rows.Any(row => row.Wrapped is not null && !hotel.All.ContainsKey(row.KekId)))
        {
            // Wrapped under the next key since the hotel's keys were opened.
            hotel = await hotels.ReopenAsync(hotel.HotelId, ct);
        }

        return rows.ToDictionary(
            row => (row.SubjectId, row.Class),
            row => row.Wrapped is null ? null : hotel.Find(row.KekId).OpenDataKey(row.Id, new KeyOwner(hotel.HotelId, row.SubjectId, row.Class), row.Wrapped));
    }

    private async Task<IEnumerable<NewDataKey>> RewrapAsync(IGrouping<Guid, NewDataKey> keys, CancellationToken ct)
    {
        var hotel = await hotels.ReopenAsync(keys.First().Owner.HotelId, ct);
        var old = hotel.Find(keys.Key);
        return keys.Select(key => key with { KekId = hotel.Current.KeyId, Wrapped = old.Rewrap(hotel.Current, key.Id, key.Owner, key.Wrapped) });
    }

    private static object?[] ToRow(NewDataKey key) =>
        [key.Id, key.Owner.HotelId, key.SubjectKind, key.Owner.SubjectId, key.Owner.Class.ToCode(), key.KekId, "active", key.Wrapped, key.CreatedAt];
}
