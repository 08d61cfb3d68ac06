using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends the session of the refresh cookie, or of the access token where there is none; done twice it is done.</summary>
internal static class Logout
{
    internal sealed record Command : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/auth/logout");
            Describe("Ends the session", permission: null);
        }

        protected override ValueTask BeforeSendAsync(Nothing response, CancellationToken ct)
        {
            RefreshCookie.Remove(HttpContext);
            return ValueTask.CompletedTask;
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, IHttpContextAccessor http, ActorContext actors) : IModuleCommandHandler<Command, Nothing>
    {
        private const string ByToken = "SELECT session_id FROM access_control_refresh_token WHERE token_sha256 = @digest";

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            var sessionId = RefreshCookie.Read(http.HttpContext) is { Length: > 0 } token
                ? await db.FindAsync<Guid?>(ByToken, new { digest = Secret.Digest(token) }, cancellationToken)
                : actors.Current.SessionId;
            if (sessionId is { } id && await sessions.EndAsync(id, cancellationToken))
            {
                db.Work.Audit(new AuditDraft("session.closed", SubjectKind: "session", SubjectId: id));
            }

            return Nothing.Value;
        }
    }
}
