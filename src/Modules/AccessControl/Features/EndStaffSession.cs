using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends one session of a member of staff, at once in every process.</summary>
internal static class EndStaffSession
{
    internal sealed record Command(Guid Id, Guid SessionId) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Delete("/staff/{id}/sessions/{sessionId}");
            Describe(
                "Ends a session of a member of staff",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.BeyondOwn]);
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, StaffAuthority authority) : IModuleCommandHandler<Command, Nothing>
    {
        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await authority.RefuseTakingAsync(command.Id, cancellationToken) is { } refused)
            {
                return refused;
            }

            if (!await sessions.EndAsync(command.Id, command.SessionId, cancellationToken))
            {
                return KernelErrors.NotFound;
            }

            db.Work.Audit(new AuditDraft("session.ended", SubjectKind: "session", SubjectId: command.SessionId, Details: new Dictionary<string, object?> { ["person"] = command.Id }));
            return Nothing.Value;
        }
    }
}
