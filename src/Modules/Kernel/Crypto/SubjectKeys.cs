using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// Data keys: one per subject (guest, requester, contact) and retention class, so that one class can be shredded while the law keeps another.
/// </summary>
public sealed class SubjectKeys(Ids ids, TimeProvider clock)
{
    private const string Select = "SELECT id, subject_id, class, kek_id, wrapped FROM kernel_subject_key WHERE subject_id IN @subjectIds";

    private static readonly string[] Columns = ["id", "hotel_id", "subject_kind", "subject_id", "class", "kek_id", "state", "wrapped", "created_at"];

    private sealed record Row(Guid Id, Guid SubjectId, RetentionClass Class, Guid KekId, byte[]? Wrapped);

    /// <summary>A new data key, opened, and the row that must be stored with the work that uses it.</summary>
    public (OpenDataKey Key, object?[] Row) Make(HotelKeySet hotel, string subjectKind, Guid subjectId, RetentionClass retentionClass)
    {
        var id = ids.New();
        var key = hotel.Current.CreateDataKey(id, new KeyOwner(hotel.HotelId, subjectId, retentionClass), out var wrapped);
        return (key, [id, hotel.HotelId, subjectKind, subjectId, retentionClass.ToCode(), hotel.Current.KeyId, "active", wrapped, clock.GetUtcNow()]);
    }

    /// <summary>Stores the rows of new data keys within the module's work.</summary>
    public static Task StoreAsync(ModuleDb db, IReadOnlyList<object?[]> rows, CancellationToken ct) => db.InsertManyAsync("kernel_subject_key", Columns, rows, ct);

    /// <summary>Opens the data keys of subjects, by subject and class; a destroyed key is there as null.</summary>
    /// <exception cref="CryptoFailureException">A key's row was altered, or its key-encryption key is missing.</exception>
    public static async Task<Dictionary<(Guid Subject, RetentionClass Class), OpenDataKey?>> OpenAsync(ModuleDb db, HotelKeySet hotel, IReadOnlyCollection<Guid> subjectIds, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Select, new { subjectIds }, ct);
        return rows.ToDictionary(
            row => (row.SubjectId, row.Class),
            row => row.Wrapped is null ? null : hotel.Find(row.KekId).OpenDataKey(row.Id, new KeyOwner(hotel.HotelId, row.SubjectId, row.Class), row.Wrapped));
    }
}
