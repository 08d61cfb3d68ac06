using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Contracts.Work;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Completes a review of access once every position was decided on. The next one is then owed, as a duty.</summary>
internal static class CompleteReview
{
    internal sealed record Command(Guid Id) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, DateTimeOffset CompletedAt, DateTimeOffset NextDueAt);

    internal sealed record Undecided(Guid Id, Guid PersonId, string PositionCode);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/access-reviews/{id}/complete");
            Describe(
                "Completes a review of access",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.ReviewCompleted, AccessControlErrors.ReviewIncomplete]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ReviewLaw law, ActorContext actor, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Source = "AccessControl";
        private const string Kind = "accessReview";
        private const string Find = "SELECT hotel_id FROM access_control_review WHERE id = @id AND hotel_id IN @hotels";
        private const string Left = "SELECT id, person_id, position_code FROM access_control_review_item WHERE review_id = @id AND decision IS NULL ORDER BY id";
        private const string Before = "SELECT id FROM access_control_review WHERE hotel_id = @hotelId AND state = 'completed' ORDER BY completed_at DESC";

        private const string Complete =
            "UPDATE access_control_review SET state = 'completed', completed_by = @completedBy, completed_at = @now WHERE id = @id AND state = 'open'";

        private static readonly LocalText Title = new("复核本酒店的人员权限", "Review who has access to this hotel");

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await db.FindAsync<Guid?>(Find, new { command.Id, hotels = actor.Current.HotelsWith(AccessControlPermissions.WriteStaff) }, cancellationToken);
            if (found is not { } hotelId)
            {
                return KernelErrors.NotFound;
            }

            var now = clock.GetUtcNow();
            var (every, rule) = await law.PeriodAsync(hotelId, now, cancellationToken);
            if (await db.QueryAsync<Undecided>(Left, command, cancellationToken) is { Count: > 0 } left)
            {
                return AccessControlErrors.ReviewIncomplete.With(left);
            }

            var before = await db.QueryFirstAsync<Guid>(Before, 1, new { hotelId }, cancellationToken);
            var person = actor.Current.Id;
            if (await db.ExecuteAsync(Complete, new { command.Id, completedBy = person, now }, cancellationToken) == 0)
            {
                return AccessControlErrors.ReviewCompleted;
            }

            foreach (var last in before)
            {
                db.Work.Tell(new DutySettled(Source, last, Kind, DutyOutcome.Done, now, person));
            }

            db.Work.Tell(new DutyArose(
                hotelId, Source, command.Id, Kind, Title, now + every, Positions.Manager, $"/app/settings/reviews?hotel={hotelId}", now, RuleKey: rule.Key, RuleSource: rule.Source.En));
            db.Work.Audit(new AuditDraft("accessReview.completed", hotelId, "accessReview", command.Id));
            return new Response(command.Id, now, now + every);
        }
    }
}
