using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Gives a member of staff a position at a hotel, or without a hotel at all of them, perhaps until a day. Nobody can give more than they hold, nor to themselves.</summary>
internal static class GrantPosition
{
    internal sealed record Command(Guid Id, string PositionCode, Guid? HotelId = null, DateTimeOffset? ValidUntil = null) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id);

    internal sealed class Rules : Validator<Command>
    {
        public Rules() => RuleFor(grant => grant.PositionCode).NotEmpty().MaximumLength(50);
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/staff/{id}/grants");
            Describe(
                "Gives a member of staff a position",
                AccessControlPermissions.WriteStaff,
                StatusCodes.Status201Created,
                idempotent: true,
                AccessControlErrors.UnknownPosition,
                AccessControlErrors.PlatformOnly,
                AccessControlErrors.BeyondOwn,
                AccessControlErrors.OwnAccount,
                AccessControlErrors.EndsInPast,
                KernelErrors.NotFound);
        }
    }

    internal sealed class Handler(AccessControlDb db, StaffAuthority authority, Positions positions, ActorContext actor, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO access_control_grant (id, person_id, hotel_id, position_code, valid_until, created_by, created_at)
            VALUES (@grantId, @id, @hotelId, @positionCode, @validUntil, @createdBy, @now)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            if (positions.Find(command.PositionCode) is not { } position)
            {
                return AccessControlErrors.UnknownPosition;
            }

            if (command.ValidUntil <= now)
            {
                return AccessControlErrors.EndsInPast with { Field = "validUntil" };
            }

            if (await authority.RefuseGivingAsync(command.Id, position, command.HotelId, cancellationToken) is { } refused)
            {
                return refused;
            }

            var grantId = ids.New();
            var row = new { grantId, command.Id, command.HotelId, command.PositionCode, command.ValidUntil, createdBy = actor.Current.Id, now };
            await db.ExecuteAsync(Insert, row, cancellationToken);
            db.Work.Audit(new AuditDraft(
                "grant.given", command.HotelId, "person", command.Id, Details: new Dictionary<string, object?> { ["grant"] = grantId, ["position"] = position.Code, ["until"] = command.ValidUntil }));
            return new Response(grantId);
        }
    }
}
