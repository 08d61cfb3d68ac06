using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;
using MediatR;

namespace HotelPrivacy.Encryption.Answers;

/// <summary>Controls 3.1 and 3.3 from the keys as they are stored, the self-test of this process and the place of the root key.</summary>
internal sealed class EncryptionControls(EncryptionDb db, IMediator mediator, RotationPeriods periods, SelfTestRecord selfTest, IRootKey root, DatabaseOptions database, TimeProvider clock)
    : IControlsAnswer
{
    // Whether a key wraps anything, and anything of another hotel, is the first or last entry of an index.
    private const string Keys =
        """
        SELECT k.hotel_id, k.version, k.suite, k.state, k.created_at,
          CASE WHEN EXISTS (SELECT 1 FROM kernel_subject_key s WHERE s.kek_id = k.id AND s.wrapped IS NOT NULL) THEN 1 ELSE 0 END AS in_use,
          CASE WHEN EXISTS (SELECT 1 FROM kernel_subject_key s WHERE s.kek_id = k.id AND s.hotel_id < k.hotel_id)
            OR EXISTS (SELECT 1 FROM kernel_subject_key s WHERE s.kek_id = k.id AND s.hotel_id > k.hotel_id) THEN 1 ELSE 0 END AS shared,
          CASE WHEN EXISTS (SELECT 1 FROM kernel_audit_entry e WHERE e.subject_id = k.id AND e.action = 'key.created')
            AND (k.state = 'active' OR EXISTS (SELECT 1 FROM kernel_audit_entry e WHERE e.subject_id = k.id AND e.action IN ('key.deactivated', 'key.compromised'))) THEN 1 ELSE 0 END AS logged
        FROM kernel_kek k WHERE k.purpose = 'vault' AND k.hotel_id IN @hotelIds
        """;

    private const string IndexKeys = "SELECT hotel_id, MAX(created_at) AS created_at FROM kernel_kek WHERE purpose = 'index' AND state = 'active' AND hotel_id IN @hotelIds GROUP BY hotel_id";
    private const string Rotating = "SELECT hotel_id FROM encryption_rotation WHERE state = 'running' AND hotel_id IN @hotelIds";

    private sealed record KeyRow(Guid HotelId, int Version, string Suite, KeyState State, DateTimeOffset CreatedAt, bool InUse, bool Shared, bool Logged);

    private sealed record IndexRow(Guid HotelId, DateTimeOffset CreatedAt);

    // 3.2 asks where else guest information lies, of which nothing is recorded yet.
    public IReadOnlyList<string> ControlIds { get; } = ["3.1", "3.3"];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ControlAnswer>>> GetControlsAsync(IReadOnlyList<Guid> hotelIds, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var keys = (await db.QueryAsync<KeyRow>(Keys, new { hotelIds }, ct)).ToLookup(row => row.HotelId);
        var index = (await db.QueryAsync<IndexRow>(IndexKeys, new { hotelIds }, ct)).ToDictionary(row => row.HotelId);
        var rotating = (await db.QueryAsync<Guid>(Rotating, new { hotelIds }, ct)).ToHashSet();
        var place = Place();
        var answers = new Dictionary<Guid, IReadOnlyList<ControlAnswer>>();
        foreach (var hotelId in hotelIds)
        {
            var hotel = await mediator.Send(new FindHotel(hotelId), ct);
            var record = new KeyRecord(
                hotel?.Country ?? "–",
                [.. keys[hotelId].Select(row => new KeyFacts(row.Version, row.Suite, row.State, row.CreatedAt, row.InUse, row.Shared, row.Logged))],
                index.GetValueOrDefault(hotelId)?.CreatedAt,
                selfTest.PassedAt is null ? [] : [.. CryptoSuite.All.Select(suite => suite.Code)],
                selfTest.PassedAt,
                RotationPeriods.Length(await periods.FindAsync(hotelId, now, ct)),
                rotating.Contains(hotelId),
                place,
                now);
            answers[hotelId] = [record.Algorithms(), record.Management()];
        }

        return answers;
    }

    // A database server keeps its data itself.
    private KeyPlace Place() => KeyPlaces.Of(
        root.Directory,
        database.Provider == DatabaseProvider.Sqlite ? Path.GetFullPath(database.DataDirectory) : null,
        [.. DriveInfo.GetDrives().Select(drive => drive.Name)]);
}
