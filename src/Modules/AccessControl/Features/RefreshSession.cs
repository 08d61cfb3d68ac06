using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>
/// Continues a session with the refresh cookie. Each token is good for one use; one that comes again ends the session, for thief and owner alike (RFC 9700, 4.14.2).
/// </summary>
internal static class RefreshSession
{
    internal sealed record Command : IModuleCommand<SignInAnswer>;

    internal sealed class Endpoint : SliceEndpoint<Command, SignInAnswer>
    {
        public override void Configure()
        {
            Post("/auth/refresh");
            Describe("Continues the session of the refresh cookie", permission: null, errors: [AccessControlErrors.SessionEnded, AccessControlErrors.TokenReused]);
        }

        protected override ValueTask BeforeSendAsync(SignInAnswer response, CancellationToken ct)
        {
            RefreshCookie.Write(HttpContext, response.Refresh.Token, response.Refresh.ExpiresAt);
            return ValueTask.CompletedTask;
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, SignInOptions options, IHttpContextAccessor http, ActorContext actors, TimeProvider clock)
        : IModuleCommandHandler<Command, SignInAnswer>
    {
        private const string ByToken =
            """
            SELECT t.session_id, t.used_at, s.expires_at, s.revoked_at, p.id AS person_id, p.name, p.email, p.suspended_at
            FROM access_control_refresh_token t
            JOIN access_control_session s ON s.id = t.session_id
            JOIN access_control_person p ON p.id = s.person_id
            WHERE t.token_sha256 = @digest
            """;

        private const string Use = "UPDATE access_control_refresh_token SET used_at = COALESCE(used_at, @now) WHERE token_sha256 = @digest";

        private sealed record Row(
            Guid SessionId, DateTimeOffset? UsedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt, Guid PersonId, string Name, string Email, DateTimeOffset? SuspendedAt);

        public async Task<Result<SignInAnswer>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (RefreshCookie.Read(http.HttpContext) is not { Length: > 0 } token)
            {
                return AccessControlErrors.SessionEnded;
            }

            var (now, digest) = (clock.GetUtcNow(), Secret.Digest(token));
            await db.ExecuteAsync(Use, new { digest, now }, cancellationToken);
            var row = await db.FindAsync<Row>(ByToken, new { digest }, cancellationToken);
            if (row is null || row.RevokedAt is not null || row.ExpiresAt <= now || row.SuspendedAt is not null)
            {
                return AccessControlErrors.SessionEnded;
            }

            actors.Become(Actor.Anonymous with { Kind = ActorKind.Person, Id = row.PersonId, SessionId = row.SessionId }, actors.Address);
            if (row.UsedAt + options.RefreshLeeway < now)
            {
                await sessions.EndAsync(row.SessionId, cancellationToken);
                db.Work.Audit(new AuditDraft("session.revoked", SubjectKind: "session", SubjectId: row.SessionId, Details: new Dictionary<string, object?> { ["reason"] = AccessControlErrors.TokenReused.Code }));
                // A refusal would undo the work; the session must stay ended.
                await db.CommitAsync(cancellationToken);
                return AccessControlErrors.TokenReused;
            }

            return await sessions.ContinueAsync(row.SessionId, row.ExpiresAt, row.PersonId, row.Name, row.Email, cancellationToken);
        }
    }
}
