using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>
/// Gives the first answer again when the same caller sends the same <c>Idempotency-Key</c> and message to the same route within 48 hours.
/// The answer is stored in the transaction of the work itself, so there is no moment in which one exists without the other.
/// </summary>
internal sealed class IdempotentAnswers(KernelDb db, ActorContext actor, IRootKey root, TimeProvider clock)
{
    private const string Header = "Idempotency-Key";
    private const int MaximumKeyLength = 200;

    private const string Find = "SELECT digest, status, location, answer FROM kernel_idempotency WHERE scope = @scope AND idempotency_key = @key AND expires_at > @now";

    private const string Store =
        "INSERT INTO kernel_idempotency (scope, idempotency_key, digest, status, location, answer, expires_at) VALUES (@scope, @key, @digest, @status, @location, @answer, @expires)";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(48);
    private static readonly JsonSerializerOptions Json = Jobs.JobJson.Options;

    private (string Scope, string Key, byte[] Digest)? claim;

    internal sealed record Stored(byte[] Digest, int Status, string? Location, string Answer);

    /// <summary>The status of success and the location of an answer, set by the endpoint that claims.</summary>
    public Func<object, (int Status, string? Location)>? Describe { get; set; }

    /// <summary>The stored answer, a refusal when the key came with another message, or null when the work is to be done.</summary>
    public async Task<Result<Stored>?> FindAsync<TMessage>(HttpContext http, TMessage message, CancellationToken ct)
    {
        if (http.Request.Headers[Header].ToString() is not { Length: > 0 and <= MaximumKeyLength } key)
        {
            return null;
        }

        var scope = $"{actor.Current.Kind}:{actor.Current.Id:N} {http.Request.Method} {http.Request.Path}";
        var digest = HMACSHA256.HashData(root.Derive("idempotency", 32), JsonSerializer.SerializeToUtf8Bytes(message, Json));
        claim = (scope, key, digest);
        var stored = await db.FindAsync<Stored>(Find, new { scope, key, now = clock.GetUtcNow() }, ct);
        if (stored is null)
        {
            return null;
        }

        return CryptographicOperations.FixedTimeEquals(stored.Digest, digest) ? stored : KernelErrors.IdempotencyKeyReused;
    }

    /// <summary>Stores the answer with the work; a rival that was first makes this work roll back.</summary>
    public async Task StoreAsync(UnitOfWork work, string module, object answer, CancellationToken ct)
    {
        if (claim is not { } claimed || Describe is null)
        {
            return;
        }

        var write = await work.BeginWriteAsync(module, ct);
        var (status, location) = Describe(answer);
        try
        {
            await write.ExecuteAsync(
                Store,
                new { scope = claimed.Scope, key = claimed.Key, digest = claimed.Digest, status, location, answer = JsonSerializer.Serialize(answer, answer.GetType(), Json), expires = clock.GetUtcNow() + Kept },
                ct);
        }
        catch (DbException taken) when (write.Dialect.IsUniqueViolation(taken))
        {
            throw new IdempotencyRaceException(taken);
        }
    }
}

/// <summary>The same request came twice at once; the other one was first.</summary>
internal sealed class IdempotencyRaceException(Exception inner) : Exception("The same Idempotency-Key was answered meanwhile.", inner);
