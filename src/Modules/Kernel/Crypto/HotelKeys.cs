using System.Collections.Concurrent;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>The opened keys of one hotel.</summary>
/// <param name="HotelId">The hotel.</param>
/// <param name="Current">The key-encryption key that new data keys are wrapped with.</param>
/// <param name="All">Every key-encryption key that is not destroyed, by id.</param>
/// <param name="Index">The key of its search tokens.</param>
public sealed record HotelKeySet(Guid HotelId, KeyWrap Current, IReadOnlyDictionary<Guid, KeyWrap> All, BlindIndex Index)
{
    /// <summary>The key-encryption key of this id.</summary>
    /// <exception cref="CryptoFailureException">It was destroyed or is missing.</exception>
    public KeyWrap Find(Guid kekId) => All.GetValueOrDefault(kekId) ?? throw new CryptoFailureException(CryptoFailureKind.KeyMissing, kekId);
}

/// <summary>
/// Opens the keys of hotels, making them at first use. No two hotels share one. Opened keys are kept for seconds only, so that a rotation or
/// destruction in another process is noticed.
/// </summary>
public sealed class HotelKeys(IServiceScopeFactory scopes, IRootKey root, Ids ids, TimeProvider clock)
{
    private const string Select = "SELECT id, purpose, suite, state, wrapped FROM kernel_kek WHERE hotel_id = @hotelId AND wrapped IS NOT NULL ORDER BY version";

    private const string Insert =
        "INSERT INTO kernel_kek (id, hotel_id, purpose, version, suite, state, wrapped, created_at) VALUES (@id, @hotelId, @purpose, 1, @suite, 'active', @wrapped, @now)";

    private const string Vault = "vault";
    private const string Index = "index";
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, (HotelKeySet Set, DateTimeOffset At)> opened = new();

    private sealed record Row(Guid Id, string Purpose, string Suite, string State, byte[] Wrapped);

    /// <summary>The hotel's keys. Must be called before the first write of the scope: making keys is a work of its own.</summary>
    /// <param name="hotelId">The hotel.</param>
    /// <param name="suite">The algorithms of new keys; existing keys keep their own.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="CryptoFailureException">The keys were destroyed, altered, or wrapped by another root key.</exception>
    public async ValueTask<HotelKeySet> OpenAsync(Guid hotelId, CryptoSuite suite, CancellationToken ct)
    {
        if (opened.TryGetValue(hotelId, out var kept) && kept.At + Kept > clock.GetUtcNow())
        {
            return kept.Set;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor.System);
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var rows = await db.QueryAsync<Row>(Select, new { hotelId }, ct);
        if (rows.Count == 0)
        {
            await MakeAsync(db, hotelId, suite, ct);
            rows = await db.QueryAsync<Row>(Select, new { hotelId }, ct);
        }

        return Keep(hotelId, rows);
    }

    /// <summary>The hotel's keys as they are now, whatever is kept: after a rotation, or when a key is met that was not there before.</summary>
    /// <exception cref="CryptoFailureException">The hotel has no keys, or they were destroyed, altered, or wrapped by another root key.</exception>
    public async Task<HotelKeySet> ReopenAsync(Guid hotelId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return Keep(hotelId, await scope.ServiceProvider.GetRequiredService<KernelDb>().QueryAsync<Row>(Select, new { hotelId }, ct));
    }

    private HotelKeySet Keep(Guid hotelId, IReadOnlyList<Row> rows)
    {
        var set = Open(hotelId, rows);
        opened[hotelId] = (set, clock.GetUtcNow());
        return set;
    }

    private HotelKeySet Open(Guid hotelId, IReadOnlyList<Row> rows)
    {
        var all = rows.Where(row => row.Purpose == Vault)
            .ToDictionary(row => row.Id, row => KeyWrap.Open(root, CryptoSuite.FromCode(row.Suite), row.Id, hotelId, row.Wrapped));
        var current = rows.LastOrDefault(row => row is { Purpose: Vault, State: "active" }) ?? throw new CryptoFailureException(CryptoFailureKind.KeyDestroyed);
        var index = rows.LastOrDefault(row => row is { Purpose: Index, State: "active" }) ?? throw new CryptoFailureException(CryptoFailureKind.KeyDestroyed);
        var wrapping = all.GetValueOrDefault(Envelope.KeyIdOf(index.Wrapped)) ?? throw new CryptoFailureException(CryptoFailureKind.KeyMissing, index.Id);
        return new HotelKeySet(hotelId, all[current.Id], all, wrapping.OpenIndex(index.Wrapped));
    }

    private async Task MakeAsync(KernelDb db, Guid hotelId, CryptoSuite suite, CancellationToken ct)
    {
        var kekId = ids.New();
        using var kek = KeyWrap.Create(root, suite, kekId, hotelId, out var wrappedKek);
        using var index = kek.CreateIndex(out var wrappedIndex);
        var now = clock.GetUtcNow();
        if (await db.TryInsertAsync(Insert, new { id = kekId, hotelId, purpose = Vault, suite = suite.Code, wrapped = wrappedKek, now }, ct)
            && await db.TryInsertAsync(Insert, new { id = ids.New(), hotelId, purpose = Index, suite = suite.Code, wrapped = wrappedIndex, now }, ct))
        {
            db.Work.Audit(new AuditDraft("key.created", hotelId, "key", kekId, Details: new Dictionary<string, object?> { ["suite"] = suite.Code }));
            await db.CommitAsync(ct);
        }
        else
        {
            // Another process was first; its keys count.
            await db.Work.RollbackAsync();
        }
    }
}
