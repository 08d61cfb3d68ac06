using System.Collections.Concurrent;
using System.Collections.Frozen;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.AccessControl.Answers;

/// <summary>
/// The machine behind an API key. A key that was good is taken as good for one more second before its row is read again, because a PMS asks thousands of
/// times a second; keys that are not good are never kept.
/// </summary>
internal sealed class ApiKeys(IServiceScopeFactory scopes, TimeProvider clock) : IMachineSource
{
    private const string Select =
        """
        SELECT id, hotel_id, scopes, expires_at, last_used_at FROM access_control_api_key
        WHERE key_sha256 = @digest AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > @now)
        """;

    private const string Touch = "UPDATE access_control_api_key SET last_used_at = @now WHERE id = @id";
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UseGrain = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, (Actor Actor, DateTimeOffset Until)> held = new();

    private sealed record Row(Guid Id, Guid HotelId, string Scopes, DateTimeOffset? ExpiresAt, DateTimeOffset? LastUsedAt);

    /// <inheritdoc />
    public ValueTask<Actor?> FindAsync(string key, CancellationToken ct) =>
        held.TryGetValue(key, out var found) && found.Until > clock.GetUtcNow() ? ValueTask.FromResult<Actor?>(found.Actor) : ReadAsync(key, ct);

    /// <summary>Forgets a key that was revoked here, so that this process refuses it at once.</summary>
    public void Forget(Guid id)
    {
        foreach (var (key, _) in held.Where(pair => pair.Value.Actor.Id == id))
        {
            held.TryRemove(key, out _);
        }
    }

    private async ValueTask<Actor?> ReadAsync(string key, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccessControlDb>();
        var now = clock.GetUtcNow();
        if (await db.FindAsync<Row>(Select, new { digest = Secret.Digest(key), now }, ct) is not { } row)
        {
            held.TryRemove(key, out _);
            return null;
        }

        if (row.LastUsedAt is null || row.LastUsedAt + UseGrain < now)
        {
            await db.ExecuteAsync(Touch, new { row.Id, now }, ct);
            await db.CommitAsync(ct);
        }

        var permissions = new Dictionary<Guid, IReadOnlySet<string>> { [row.HotelId] = row.Scopes.Split(' ').ToFrozenSet() };
        var actor = Actor.Anonymous with { Kind = ActorKind.ApiKey, Id = row.Id, Hotels = permissions };
        held[key] = (actor, row.ExpiresAt < now + Kept ? row.ExpiresAt.Value : now + Kept);
        return actor;
    }
}
