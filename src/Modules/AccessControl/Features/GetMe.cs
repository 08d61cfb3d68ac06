using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Who one is and what one may do: for all hotels, and at each. An API key is told the same of itself.</summary>
internal static class GetMe
{
    internal sealed record Query : IModuleQuery<Response>;

    internal sealed record Response(User User, IReadOnlyList<string> Permissions, IReadOnlyList<Hotel> Hotels);

    internal sealed record User(Guid Id, ActorKind Kind, string Name, string? Email, string? Language, bool TotpEnabled, IReadOnlyList<string> Roles);

    internal sealed record Hotel(Guid Id, string Code, LocalText Name, IReadOnlyList<string> Positions, IReadOnlyList<string> Permissions);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/me");
            Describe("Tells who you are and what you may do", SignedIn.Policy, errors: KernelErrors.Unauthenticated);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor, IMediator mediator, TimeProvider clock) : IModuleQueryHandler<Query, Response>
    {
        private const string Select =
            """
            SELECT name, email, language, CASE WHEN totp_confirmed_at IS NULL THEN 0 ELSE 1 END AS totp_enabled FROM access_control_person WHERE id = @id
            UNION ALL
            SELECT name, NULL, NULL, 0 FROM access_control_api_key WHERE id = @id
            """;

        private const string SelectPositions =
            "SELECT hotel_id, position_code FROM access_control_grant WHERE person_id = @id AND (valid_until IS NULL OR valid_until > @now) ORDER BY position_code";

        private sealed record Row(string Name, string? Email, string? Language, bool TotpEnabled);

        private sealed record Held(Guid? HotelId, string PositionCode);

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            var args = new { me.Id, now = clock.GetUtcNow() };
            if (await db.FindAsync<Row>(Select, args, cancellationToken) is not { } row)
            {
                return KernelErrors.Unauthenticated;
            }

            var held = await db.QueryAsync<Held>(SelectPositions, args, cancellationToken);
            var hotels = new List<Hotel>(me.Hotels.Count);
            foreach (var (id, permissions) in me.Hotels)
            {
                if (await mediator.Send(new FindHotel(id), cancellationToken) is { } hotel)
                {
                    hotels.Add(new Hotel(id, hotel.Code, hotel.Name, PositionsAt(held, id), Sorted(permissions)));
                }
            }

            var user = new User(me.Id, me.Kind, row.Name, row.Email, row.Language, row.TotpEnabled, [.. held.Select(grant => grant.PositionCode).Distinct()]);
            return new Response(user, Sorted(me.Platform), [.. hotels.OrderBy(hotel => hotel.Code, StringComparer.Ordinal)]);
        }

        private static IReadOnlyList<string> PositionsAt(IReadOnlyList<Held> held, Guid hotelId) =>
            [.. held.Where(grant => grant.HotelId is null || grant.HotelId == hotelId).Select(grant => grant.PositionCode).Distinct()];

        private static IReadOnlyList<string> Sorted(IEnumerable<string> permissions) => [.. permissions.Order(StringComparer.Ordinal)];
    }
}
