using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends a position now; that it was held stays on record.</summary>
internal static class EndGrant
{
    internal sealed record Command(Guid Id, Guid GrantId) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Delete("/staff/{id}/grants/{grantId}");
            Describe(
                "Ends a position of a member of staff",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.WrongState]);
        }
    }

    internal sealed class Handler(AccessControlDb db, StaffAuthority authority, TimeProvider clock) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Select = "SELECT hotel_id, position_code FROM access_control_grant WHERE id = @grantId AND person_id = @id";

        private sealed record Row(Guid? HotelId, string PositionCode);

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.FindAsync<Row>(Select, command, cancellationToken) is not { } grant)
            {
                return KernelErrors.NotFound;
            }

            if (authority.RefuseEnding(command.Id, grant.HotelId) is { } refused)
            {
                return refused;
            }

            if (await db.ExecuteAsync(GrantEnd.Statement, new { command.GrantId, now = clock.GetUtcNow() }, cancellationToken) == 0)
            {
                return AccessControlErrors.WrongState;
            }

            db.Work.Audit(new AuditDraft(
                "grant.ended", grant.HotelId, "person", command.Id, Details: new Dictionary<string, object?> { ["grant"] = command.GrantId, ["position"] = grant.PositionCode }));
            return Nothing.Value;
        }
    }
}
