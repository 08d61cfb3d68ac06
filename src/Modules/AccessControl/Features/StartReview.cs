using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Begins a review of access to a hotel: every position that reaches it is written down with what speaks for a second look. One at a time per hotel.</summary>
internal static class StartReview
{
    internal sealed record Command(Guid HotelId) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, int Items, int Flagged);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/access-reviews");
            Describe(
                "Begins a review of access to a hotel",
                AccessControlPermissions.WriteStaff,
                StatusCodes.Status201Created,
                idempotent: true,
                KernelErrors.NotFound,
                AccessControlErrors.ReviewOpen);
        }
    }

    internal sealed class Handler(AccessControlDb db, ReviewLaw law, Positions positions, ActorContext actor, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            "INSERT INTO access_control_review (id, hotel_id, state, started_by, started_at) VALUES (@id, @hotelId, 'open', @startedBy, @now)";

        private const string Select =
            """
            SELECT g.id, g.person_id, g.hotel_id, g.position_code, g.valid_until, p.suspended_at, p.totp_confirmed_at,
              (SELECT MAX(COALESCE(s.last_used_at, s.created_at)) FROM access_control_session s WHERE s.person_id = g.person_id) AS last_used_at
            FROM access_control_grant g JOIN access_control_person p ON p.id = g.person_id
            WHERE g.ended_at IS NULL AND (g.hotel_id = @hotelId OR g.hotel_id IS NULL)
            """;

        private static readonly string[] Columns = ["id", "review_id", "grant_id", "person_id", "hotel_id", "position_code", "valid_until", "last_used_at", "flags"];

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(AccessControlPermissions.WriteStaff, command.HotelId))
            {
                return KernelErrors.NotFound;
            }

            var now = clock.GetUtcNow();
            var dormantSince = now - await law.DormantAfterAsync(command.HotelId, now, cancellationToken);
            var id = ids.New();
            if (!await db.TryInsertAsync(Insert, new { id, command.HotelId, startedBy = actor.Current.Id, now }, cancellationToken))
            {
                return AccessControlErrors.ReviewOpen;
            }

            var grants = await db.QueryAsync<ReviewedGrant>(Select, command, cancellationToken);
            var held = grants.Where(grant => !grant.HasExpired(now)).ToLookup(grant => grant.PersonId, grant => grant.PositionCode);
            var flagged = grants.Select(grant => (Grant: grant, Flags: grant.Flags(positions.Find(grant.PositionCode), held[grant.PersonId].Distinct().Count(), now, dormantSince))).ToList();
            await db.InsertManyAsync(
                "access_control_review_item",
                Columns,
                [.. flagged.Select(each => new object?[] { ids.New(), id, each.Grant.Id, each.Grant.PersonId, each.Grant.HotelId, each.Grant.PositionCode, each.Grant.ValidUntil, each.Grant.LastUsedAt, each.Flags })],
                cancellationToken);
            var response = new Response(id, flagged.Count, flagged.Count(each => each.Flags.Length > 0));
            db.Work.Audit(new AuditDraft(
                "accessReview.started", command.HotelId, "accessReview", id, Details: new Dictionary<string, object?> { ["items"] = response.Items, ["flagged"] = response.Flagged }));
            return response;
        }
    }
}
