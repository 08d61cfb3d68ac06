using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.AccessControl;

/// <summary>
/// Counts failed sign-ins per e-mail, whether a person has it or not, so that a lock tells nothing about who exists. E-mails are kept as keyed hashes.
/// </summary>
internal sealed class SignInLocks(AccessControlDb db, IRootKey root, SignInOptions options, TimeProvider clock)
{
    private const string Insert = "INSERT INTO access_control_sign_in_lock (email_key, failed_count, last_at) VALUES (@key, 0, @now)";

    // The row stays locked until this sign-in ends, so of many guesses at once only the first few can learn anything.
    private const string Count =
        """
        UPDATE access_control_sign_in_lock SET failed_count = CASE WHEN last_at < @since THEN 1 ELSE failed_count + 1 END, last_at = @now, locked_until = NULL
        WHERE email_key = @key AND (locked_until IS NULL OR locked_until <= @now)
        """;

    private const string Lock = "UPDATE access_control_sign_in_lock SET locked_until = @until, failed_count = 0 WHERE email_key = @key AND failed_count >= @most";
    private const string Forgive = "DELETE FROM access_control_sign_in_lock WHERE email_key = @key OR last_at < @longAgo";
    private const string Until = "SELECT locked_until FROM access_control_sign_in_lock WHERE email_key = @key AND locked_until > @now";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>The refusal while the e-mail is locked; null otherwise.</summary>
    public async Task<Error?> FindAsync(string email, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await db.FindAsync<DateTimeOffset?>(Until, new { key = Key(email), now }, ct) is { } until
            ? AccessControlErrors.Locked with { RetryAfter = until - now }
            : null;
    }

    /// <summary>Counts an attempt before its outcome counts; the refusal when others locked the e-mail meanwhile.</summary>
    public async Task<Error?> CountAsync(string email, CancellationToken ct)
    {
        var args = new { key = Key(email), now = clock.GetUtcNow(), since = clock.GetUtcNow() - options.LockFor };
        if (await db.ExecuteAsync(Count, args, ct) > 0)
        {
            return null;
        }

        await db.TryInsertAsync(Insert, new { args.key, args.now }, ct);
        return await db.ExecuteAsync(Count, args, ct) > 0 ? null : await FindAsync(email, ct);
    }

    /// <summary>Locks the e-mail if that was one failure too many.</summary>
    public Task FailAsync(string email, CancellationToken ct) =>
        db.ExecuteAsync(Lock, new { key = Key(email), until = clock.GetUtcNow() + options.LockFor, most = options.LockAfterFailures }, ct);

    /// <summary>Forgets the failures of this e-mail, and everybody's old ones.</summary>
    public Task ForgiveAsync(string email, CancellationToken ct) =>
        db.ExecuteAsync(Forgive, new { key = Key(email), longAgo = clock.GetUtcNow() - Kept }, ct);

    private byte[] Key(string email) => HMACSHA256.HashData(root.Derive("sign-in-lock", 32), Encoding.UTF8.GetBytes(email));
}
