using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Lets a suspended member of staff in again, with the positions that still hold.</summary>
internal static class ReinstateStaff
{
    internal sealed record Command(Guid Id) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/staff/{id}/reinstate");
            Describe(
                "Lets a suspended member of staff in again",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.BeyondOwn, AccessControlErrors.WrongState]);
        }
    }

    internal sealed class Handler(AccessControlDb db, StaffAuthority authority) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Change = "UPDATE access_control_person SET suspended_at = NULL WHERE id = @id AND suspended_at IS NOT NULL";

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

            db.Work.Audit(new AuditDraft("person.reinstated", SubjectKind: "person", SubjectId: command.Id));
            return Nothing.Value;
        }
    }
}
