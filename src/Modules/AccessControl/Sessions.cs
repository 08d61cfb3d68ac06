using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.AccessControl;

/// <summary>Opens, continues and ends sessions. Refresh tokens are stored as digests, each good for one use.</summary>
internal sealed class Sessions(AccessControlDb db, AccessTokens tokens, SignInOptions options, ActorContext actors, Ids ids, TimeProvider clock)
{
    private const string Open = "INSERT INTO access_control_session (id, person_id, created_at, expires_at) VALUES (@id, @personId, @now, @expires)";
    private const string Use = "UPDATE access_control_session SET address = @address, last_used_at = @now WHERE id = @sessionId";
    private const string AddToken = "INSERT INTO access_control_refresh_token (token_sha256, session_id, created_at) VALUES (@digest, @sessionId, @now)";

    private const string ForgetTokens =
        "DELETE FROM access_control_refresh_token WHERE session_id IN (SELECT id FROM access_control_session WHERE person_id = @personId AND expires_at < @now)";

    private const string ForgetSessions = "DELETE FROM access_control_session WHERE person_id = @personId AND expires_at < @now";

    private const string EndAll =
        "UPDATE access_control_session SET revoked_at = @now WHERE person_id = @personId AND revoked_at IS NULL AND expires_at > @now AND (@except IS NULL OR id <> @except)";

    private const string EndOne = "UPDATE access_control_session SET revoked_at = @now WHERE id = @sessionId AND revoked_at IS NULL";

    private const string EndOneOf =
        "UPDATE access_control_session SET revoked_at = @now WHERE id = @sessionId AND person_id = @personId AND revoked_at IS NULL AND expires_at > @now";

    private const string Roles =
        "SELECT DISTINCT position_code FROM access_control_grant WHERE person_id = @personId AND (valid_until IS NULL OR valid_until > @now) ORDER BY position_code";

    /// <summary>Opens a session and forgets the person's old ones.</summary>
    public async Task<(Guid Id, DateTimeOffset ExpiresAt)> OpenAsync(Guid personId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (id, expires) = (ids.New(), now + options.SessionLifetime);
        await db.ExecuteAsync(ForgetTokens, new { personId, now }, ct);
        await db.ExecuteAsync(ForgetSessions, new { personId, now }, ct);
        await db.ExecuteAsync(Open, new { id, personId, now, expires }, ct);
        return (id, expires);
    }

    /// <summary>Gives the session its next pair of tokens.</summary>
    public async Task<SignInAnswer> ContinueAsync(Guid sessionId, DateTimeOffset sessionExpires, Guid personId, string name, string email, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var refresh = Secret.New();
        await db.ExecuteAsync(Use, new { sessionId, actors.Address, now }, ct);
        await db.ExecuteAsync(AddToken, new { digest = Secret.Digest(refresh), sessionId, now }, ct);
        var roles = await db.QueryAsync<string>(Roles, new { personId, now }, ct);
        var (access, expires) = tokens.Issue(personId, sessionId);
        return new SignInAnswer(access, "Bearer", expires, new SignedInUser(personId, name, email, roles)) { Refresh = (refresh, sessionExpires) };
    }

    /// <summary>Ends one session; false when it had ended already.</summary>
    public async Task<bool> EndAsync(Guid sessionId, CancellationToken ct) => await db.ExecuteAsync(EndOne, new { sessionId, now = clock.GetUtcNow() }, ct) > 0;

    /// <summary>Ends one session of a person; false when they have no such session that still lasts.</summary>
    public async Task<bool> EndAsync(Guid personId, Guid sessionId, CancellationToken ct) =>
        await db.ExecuteAsync(EndOneOf, new { personId, sessionId, now = clock.GetUtcNow() }, ct) > 0;

    /// <summary>Ends a person's sessions, except perhaps one, and says how many.</summary>
    public Task<int> EndAllAsync(Guid personId, Guid? except, CancellationToken ct) => db.ExecuteAsync(EndAll, new { personId, except, now = clock.GetUtcNow() }, ct);
}
