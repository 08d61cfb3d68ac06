using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Begins the set-up of an authenticator app (RFC 6238): gives the secret, once. It counts from its first right code on.</summary>
internal static class StartTotp
{
    internal sealed record Command : IModuleCommand<Response>;

    internal sealed record Response(string Secret, string OtpauthUri);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/me/totp");
            Describe("Begins the set-up of an authenticator app", SignedIn.Policy, errors: [AccessControlErrors.PeopleOnly, AccessControlErrors.TotpActive]);
        }
    }

    internal sealed class Handler(AccessControlDb db, TotpSecrets secrets, ActorContext actor) : IModuleCommandHandler<Command, Response>
    {
        private const string Email = "SELECT email FROM access_control_person WHERE id = @id";
        private const string Store = "UPDATE access_control_person SET totp_secret = @wrapped, totp_last_step = NULL WHERE id = @id AND totp_confirmed_at IS NULL";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            if (await db.FindAsync<string>(Email, new { me.Id }, cancellationToken) is not { } email)
            {
                return AccessControlErrors.PeopleOnly;
            }

            var (wrapped, text, uri) = secrets.New(me.Id, email);
            if (await db.ExecuteAsync(Store, new { me.Id, wrapped }, cancellationToken) == 0)
            {
                return AccessControlErrors.TotpActive;
            }

            db.Work.Audit(new AuditDraft("person.totpStarted", SubjectKind: "person", SubjectId: me.Id));
            return new Response(text, uri);
        }
    }
}
