using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>
/// Keeps or revokes one position under review. Nobody decides on their own; what was flagged is kept for a reason only; what is revoked ends at once.
/// There is no way to decide on many at a time: each is to be looked at.
/// </summary>
internal static class DecideReviewItem
{
    internal sealed record Command(Guid Id, Guid ItemId, ReviewDecision Decision, string? Reason = null) : IModuleCommand<Nothing>;

    internal sealed class Rules : Validator<Command>
    {
        public Rules() => RuleFor(decision => decision.Reason).MaximumLength(500);
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/access-reviews/{id}/items/{itemId}/decide");
            Describe(
                "Keeps or revokes a position under review",
                AccessControlPermissions.WriteStaff,
                errors:
                [
                    KernelErrors.NotFound,
                    AccessControlErrors.OwnAccount,
                    AccessControlErrors.BeyondOwn,
                    AccessControlErrors.ReviewReasonMissing,
                    AccessControlErrors.ReviewItemDecided,
                    AccessControlErrors.ReviewItemEnded,
                ]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor, TimeProvider clock) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Select =
            """
            SELECT i.grant_id, i.person_id, i.hotel_id, i.position_code, i.flags, g.ended_at, r.hotel_id AS reviewed_hotel_id
            FROM access_control_review_item i
            JOIN access_control_review r ON r.id = i.review_id
            JOIN access_control_grant g ON g.id = i.grant_id
            WHERE i.id = @itemId AND r.id = @id AND r.hotel_id IN @hotels
            """;

        private const string Decide =
            "UPDATE access_control_review_item SET decision = @decision, reason = @reason, decided_by = @decidedBy, decided_at = @now WHERE id = @itemId AND decision IS NULL";

        private sealed record Row(Guid GrantId, Guid PersonId, Guid? HotelId, string PositionCode, string Flags, DateTimeOffset? EndedAt, Guid ReviewedHotelId);

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, command.ItemId, hotels = actor.Current.HotelsWith(AccessControlPermissions.WriteStaff) };
            if (await db.FindAsync<Row>(Select, args, cancellationToken) is not { } item)
            {
                return KernelErrors.NotFound;
            }

            var reason = string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason.Trim();
            if (Refuse(command.Decision, item, reason) is { } refused)
            {
                return refused;
            }

            var now = clock.GetUtcNow();
            var decided = new { command.ItemId, decision = command.Decision.ToCode(), reason, decidedBy = actor.Current.Id, now };
            if (await db.ExecuteAsync(Decide, decided, cancellationToken) == 0)
            {
                return AccessControlErrors.ReviewItemDecided;
            }

            var details = new Dictionary<string, object?> { ["grant"] = item.GrantId, ["position"] = item.PositionCode, ["item"] = command.ItemId, ["review"] = command.Id };
            if (command.Decision == ReviewDecision.Revoke && await db.ExecuteAsync(GrantEnd.Statement, new { item.GrantId, now }, cancellationToken) > 0)
            {
                db.Work.Audit(new AuditDraft("grant.ended", item.HotelId, "person", item.PersonId, Details: details));
            }

            db.Work.Audit(new AuditDraft(command.Decision == ReviewDecision.Keep ? "accessReview.kept" : "accessReview.revoked", item.ReviewedHotelId, "person", item.PersonId, Details: details));
            return Nothing.Value;
        }

        private Error? Refuse(ReviewDecision decision, Row item, string? reason) => decision switch
        {
            _ when item.PersonId == actor.Current.Id => AccessControlErrors.OwnAccount,
            ReviewDecision.Revoke => item.HotelId is null && !actor.Current.Platform.Contains(AccessControlPermissions.WriteStaff) ? AccessControlErrors.BeyondOwn : null,
            _ when item.EndedAt is not null => AccessControlErrors.ReviewItemEnded,
            _ => item.Flags.Length > 0 && reason is null ? AccessControlErrors.ReviewReasonMissing : null,
        };
    }
}
