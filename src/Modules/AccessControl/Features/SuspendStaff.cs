using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Suspends a member of staff at every hotel: their sessions end at once and they cannot sign in.</summary>
internal static class SuspendStaff
{
    internal sealed record Command(Guid Id) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/staff/{id}/suspend");
            Describe(
                "Suspends a member of staff and ends their sessions at once",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.BeyondOwn, AccessControlErrors.WrongState]);
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, StaffAuthority authority, TimeProvider clock) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Change = "UPDATE access_control_person SET suspended_at = @now WHERE id = @id AND suspended_at IS NULL";

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await authority.RefuseTakingAsync(command.Id, cancellationToken) is { } refused)
            {
                return refused;
            }

            if (await db.ExecuteAsync(Change, new { command.Id, now = clock.GetUtcNow() }, cancellationToken) == 0)
            {
                return AccessControlErrors.WrongState;
            }

            await sessions.EndAllAsync(command.Id, except: null, cancellationToken);
            db.Work.Audit(new AuditDraft("person.suspended", SubjectKind: "person", SubjectId: command.Id));
            return Nothing.Value;
        }
    }
}
