using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Takes a lost authenticator app away from a member of staff; their sessions end, and the password alone signs in until a new app is set up.</summary>
internal static class ResetTotp
{
    internal sealed record Command(Guid Id) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/staff/{id}/reset-totp");
            Describe(
                "Takes the authenticator app away from a member of staff",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.BeyondOwn, AccessControlErrors.WrongState]);
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, StaffAuthority authority) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Change = "UPDATE access_control_person SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL WHERE id = @id AND totp_secret IS NOT NULL";

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await authority.RefuseRestoringAsync(command.Id, cancellationToken) is { } refused)
            {
                return refused;
            }

            if (await db.ExecuteAsync(Change, command, cancellationToken) == 0)
            {
                return AccessControlErrors.WrongState;
            }

            await sessions.EndAllAsync(command.Id, except: null, cancellationToken);
            db.Work.Audit(new AuditDraft("person.totpReset", SubjectKind: "person", SubjectId: command.Id));
            return Nothing.Value;
        }
    }
}
