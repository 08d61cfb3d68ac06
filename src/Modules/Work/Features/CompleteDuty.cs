using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;
using MediatR;

namespace HotelPrivacy.Work.Features;

/// <summary>Marks a duty as done, by who owes it or who manages duties there. Only those for hand: the others close when the thing itself is done.</summary>
internal static class CompleteDuty
{
    internal sealed record Command(Guid Id) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, DateTimeOffset ClosedAt);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/duties/{id}/complete");
            Describe("Marks a duty as done", SignedIn.Policy, errors: [WorkErrors.NoDuty, WorkErrors.DutyClosed, WorkErrors.DutyCloses, KernelErrors.Forbidden]);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor, IMediator mediator, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Select = $"SELECT {DutyRow.Columns} FROM work_duty WHERE id = @id AND {DutyRow.Visible}";

        private const string Close =
            "UPDATE work_duty SET state = 'done', closed_at = @now, closed_by = @person WHERE id = @id AND state = 'open' AND by_hand = @yes";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = actor.Current.Id;
            var mine = Owner.KeysOf(person, await mediator.Send(new FindPositions(person), cancellationToken));
            var args = new { command.Id, mine, person, hotels = actor.Current.HotelsWith(WorkPermissions.ReadDuties) };
            if (await db.FindAsync<DutyRow>(Select, args, cancellationToken) is not { } duty)
            {
                return WorkErrors.NoDuty;
            }

            if (!mine.Contains(duty.OwnerKey) && !actor.Current.Can(WorkPermissions.ManageDuties, duty.HotelId))
            {
                return KernelErrors.Forbidden.Because($"Marking a duty of somebody else as done needs the permission {WorkPermissions.ManageDuties}.");
            }

            if (!duty.ByHand)
            {
                return WorkErrors.DutyCloses;
            }

            var now = clock.GetUtcNow();
            if (await db.ExecuteAsync(Close, new { command.Id, now, person, yes = true }, cancellationToken) == 0)
            {
                return WorkErrors.DutyClosed.Because($"The duty is {(duty.State == DutyState.Open ? DutyState.Done : duty.State).ToCode()}; only an open one can be marked as done.");
            }

            db.Work.Audit(new AuditDraft("duty.done", duty.HotelId, "duty", command.Id));
            return new Response(command.Id, now);
        }
    }
}
