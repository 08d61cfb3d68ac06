using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends all sessions of a member of staff, at once in every process; unlike a suspension it lets them sign in again.</summary>
internal static class EndStaffSessions
{
    internal sealed record Command(Guid Id) : IModuleCommand<Response>;

    internal sealed record Response(int Ended);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Delete("/staff/{id}/sessions");
            Describe(
                "Ends all sessions of a member of staff",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.BeyondOwn]);
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, StaffAuthority authority) : IModuleCommandHandler<Command, Response>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await authority.RefuseTakingAsync(command.Id, cancellationToken) is { } refused)
            {
                return refused;
            }

            var ended = await sessions.EndAllAsync(command.Id, except: null, cancellationToken);
            db.Work.Audit(new AuditDraft("session.allEnded", SubjectKind: "person", SubjectId: command.Id, Details: new Dictionary<string, object?> { ["ended"] = ended }));
            return new Response(ended);
        }
    }
}
