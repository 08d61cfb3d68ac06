using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Transfers.Model;
using MediatR;

namespace HotelPrivacy.Transfers.Features;

/// <summary>Where a transfer stands: twenty areas with three controls each and the six commitments, every status computed by the module it belongs to.</summary>
internal static class GetReadiness
{
    internal sealed record Query(Guid TransferId) : IModuleQuery<Response>;

    internal sealed record Control(
        string Id, LocalText Name, ControlStatus Status, Blocking Blocking, LocalText Summary, IReadOnlyList<ControlFact> Facts, ControlCover? Covers);

    internal sealed record Area(int Number, string Key, LocalText Name, IReadOnlyList<Control> Controls);

    internal sealed record Response(Guid TransferId, DateTimeOffset AsOf, TransferStage Stage, IReadOnlyList<Area> Areas, IReadOnlyList<Control> Commitments);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/transfers/{transferId}/readiness");
            Describe("Computes the readiness of a transfer", TransfersPermissions.Read, errors: TransfersErrors.TransferUnknown);
        }
    }

    internal sealed class Handler(TransfersDb db, ActorContext actor, IMediator mediator, IEnumerable<IControlsAnswer> answers, TimeProvider clock) : IModuleQueryHandler<Query, Response>
    {
        private const string Select = "SELECT hotel_id, stage FROM transfers_transfer WHERE id = @transferId AND hotel_id IN @hotels";

        private sealed record Row(Guid HotelId, TransferStage Stage);

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var transfer = await db.FindAsync<Row>(Select, new { query.TransferId, hotels = actor.Current.HotelsWith(TransfersPermissions.Read) }, cancellationToken);
            if (transfer is null)
            {
                return TransfersErrors.TransferUnknown;
            }

            var known = new Dictionary<string, ControlAnswer>();
            foreach (var answer in answers)
            {
                foreach (var control in (await answer.GetControlsAsync([transfer.HotelId], cancellationToken))[transfer.HotelId])
                {
                    known.Add(control.ControlId, control);
                }
            }

            var now = clock.GetUtcNow();
            var catalogue = await mediator.Send(new GetControlCatalogue(), cancellationToken);
            return new Response(
                query.TransferId,
                now,
                transfer.Stage,
                [.. catalogue.Areas.Select(area => new Area(area.Number, area.Key, area.Name, [.. area.Controls.Select(control => Show(control, known, now))]))],
                [.. catalogue.Commitments.Select(control => Show(control, known, now))]);
        }

        private static Control Show(ControlInfo control, Dictionary<string, ControlAnswer> known, DateTimeOffset now)
        {
            var answer = known.GetValueOrDefault(control.Id) ?? NothingRecorded(control.Id, now);
            return new Control(control.Id, control.Name, answer.Status, control.Blocking, answer.Summary, answer.Facts, answer.Covers);
        }

        // An empty set never meets a rule: an area without records is unmet, and says so.
        private static ControlAnswer NothingRecorded(string id, DateTimeOffset now) => new(
            id,
            ControlStatus.Unmet,
            new LocalText("尚无任何记录。", "Nothing is recorded yet."),
            [new ControlFact(new LocalText("记录数", "Records"), "0", null, now)]);
    }
}
