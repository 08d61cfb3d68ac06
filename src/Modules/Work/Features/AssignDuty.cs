using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;
using MediatR;

namespace HotelPrivacy.Work.Features;

/// <summary>Gives an open duty to another person or position; reminders start anew for the new owner.</summary>
internal static class AssignDuty
{
    /// <summary>Either the person or the position is named.</summary>
    internal sealed record Command(Guid Id, Guid? OwnerId = null, string? OwnerPosition = null) : IModuleCommand<Nothing>;

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(duty => duty.OwnerPosition).Matches(OwnerRules.Position).WithMessage(OwnerRules.PositionReason);
            RuleFor(duty => duty.OwnerId).Must((duty, _) => OwnerRules.One(duty.OwnerId, duty.OwnerPosition)).WithMessage(OwnerRules.OneReason);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/duties/{id}/assign");
            Describe("Gives a duty to somebody else", WorkPermissions.ManageDuties, errors: [WorkErrors.NoDuty, WorkErrors.DutyClosed, WorkErrors.OwnerElsewhere]);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor, IMediator mediator) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Select = "SELECT hotel_id, state FROM work_duty WHERE id = @id AND hotel_id IN @hotels";

        private const string Update =
            "UPDATE work_duty SET owner_id = @ownerId, owner_position = @ownerPosition, owner_key = @ownerKey, reminded = 'none' WHERE id = @id AND state = 'open'";

        private sealed record Row(Guid HotelId, DutyState State);

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.FindAsync<Row>(Select, new { command.Id, hotels = actor.Current.HotelsWith(WorkPermissions.ManageDuties) }, cancellationToken) is not { } duty)
            {
                return WorkErrors.NoDuty;
            }

            if (command.OwnerId is { } owner && !(await mediator.Send(new FindPositions(owner), cancellationToken)).Any(held => held.HotelId == duty.HotelId))
            {
                return WorkErrors.OwnerElsewhere;
            }

            var args = new { command.Id, command.OwnerId, command.OwnerPosition, ownerKey = Owner.Key(duty.HotelId, command.OwnerId, command.OwnerPosition) };
            if (await db.ExecuteAsync(Update, args, cancellationToken) == 0)
            {
                return WorkErrors.DutyClosed;
            }

            db.Work.Audit(new AuditDraft("duty.assigned", duty.HotelId, "duty", command.Id));
            return Nothing.Value;
        }
    }
}
