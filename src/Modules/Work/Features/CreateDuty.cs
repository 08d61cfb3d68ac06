using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;
using MediatR;

namespace HotelPrivacy.Work.Features;

/// <summary>Gives a duty to a person or a position. Other duties arise by themselves from what the modules know.</summary>
internal static class CreateDuty
{
    /// <summary>Either the person or the position is named. The title holds no guest data.</summary>
    internal sealed record Command(Guid HotelId, LocalText Title, DateTimeOffset DueAt, Guid? OwnerId = null, string? OwnerPosition = null) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(duty => duty.Title.Zh).NotEmpty().MaximumLength(200);
            RuleFor(duty => duty.Title.En).NotEmpty().MaximumLength(200);
            RuleFor(duty => duty.OwnerPosition).Matches(OwnerRules.Position).WithMessage(OwnerRules.PositionReason);
            RuleFor(duty => duty.OwnerId).Must((duty, _) => OwnerRules.One(duty.OwnerId, duty.OwnerPosition)).WithMessage(OwnerRules.OneReason);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/duties");
            Describe("Gives a duty", WorkPermissions.ManageDuties, StatusCodes.Status201Created, idempotent: true, WorkErrors.NoHotel, WorkErrors.OwnerElsewhere);
        }

        protected override string? Location(Response response) => $"/api/v1/duties/{response.Id}";
    }

    internal sealed class Handler(WorkDb db, ActorContext actor, IMediator mediator, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO work_duty (id, hotel_id, source, origin_id, kind, title_zh, title_en, by_hand, owner_id, owner_position, owner_key, due_at, state, reminded, told_at, created_at, created_by)
            VALUES (@id, @hotelId, 'Work', @id, 'given', @titleZh, @titleEn, @byHand, @ownerId, @ownerPosition, @ownerKey, @dueAt, 'open', 'none', @now, @now, @createdBy)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(WorkPermissions.ManageDuties, command.HotelId))
            {
                return WorkErrors.NoHotel;
            }

            if (command.OwnerId is { } owner && !(await mediator.Send(new FindPositions(owner), cancellationToken)).Any(held => held.HotelId == command.HotelId))
            {
                return WorkErrors.OwnerElsewhere;
            }

            var id = ids.New();
            var row = new
            {
                id,
                command.HotelId,
                titleZh = command.Title.Zh,
                titleEn = command.Title.En,
                byHand = true,
                command.OwnerId,
                command.OwnerPosition,
                ownerKey = Owner.Key(command.HotelId, command.OwnerId, command.OwnerPosition),
                command.DueAt,
                now = clock.GetUtcNow(),
                createdBy = actor.Current.Id,
            };
            await db.ExecuteAsync(Insert, row, cancellationToken);
            db.Work.Audit(new AuditDraft("duty.given", command.HotelId, "duty", id));
            return new Response(id);
        }
    }
}
