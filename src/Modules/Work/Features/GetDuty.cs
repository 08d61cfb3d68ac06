using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;
using MediatR;

namespace HotelPrivacy.Work.Features;

/// <summary>One duty.</summary>
internal static class GetDuty
{
    internal sealed record Query(Guid Id) : IModuleQuery<DutyView>;

    internal sealed class Endpoint : SliceEndpoint<Query, DutyView>
    {
        public override void Configure()
        {
            Get("/duties/{id}");
            Describe("Shows a duty", SignedIn.Policy, errors: WorkErrors.NoDuty);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor, IMediator mediator, TimeProvider clock) : IModuleQueryHandler<Query, DutyView>
    {
        private const string Select = $"SELECT {DutyRow.Columns} FROM work_duty WHERE id = @id AND {DutyRow.Visible}";

        public async Task<Result<DutyView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var person = actor.Current.Id;
            var mine = Owner.KeysOf(person, await mediator.Send(new FindPositions(person), cancellationToken));
            var args = new { query.Id, mine, person, hotels = actor.Current.HotelsWith(WorkPermissions.ReadDuties) };
            return await db.FindAsync<DutyRow>(Select, args, cancellationToken) is { } row ? row.ToView(clock.GetUtcNow()) : WorkErrors.NoDuty;
        }
    }
}
