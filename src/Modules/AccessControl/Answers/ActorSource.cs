using System.Security.Claims;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Actors;
using MediatR;

namespace HotelPrivacy.AccessControl.Answers;

/// <summary>Reads what the caller may do, for every request anew: a suspension, an ended grant or a new hotel counts at once, on every process.</summary>
internal sealed class ActorSource(AccessControlDb db, Positions positions, IMediator mediator, TimeProvider clock) : IActorSource
{
    private const string Select =
        """
        SELECT g.hotel_id, g.position_code FROM access_control_session s
        JOIN access_control_person p ON p.id = s.person_id
        LEFT JOIN access_control_grant g ON g.person_id = p.id AND (g.valid_until IS NULL OR g.valid_until > @now)
        WHERE s.id = @sessionId AND p.id = @personId AND s.revoked_at IS NULL AND s.expires_at > @now AND p.suspended_at IS NULL
        """;

    private sealed record Row(Guid? HotelId, string? PositionCode);

    public async ValueTask<Actor?> FindAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (principal.Identity is ApiKeyIdentity machine)
        {
            return machine.Machine;
        }

        if (!Guid.TryParse(principal.FindFirstValue(AccessTokens.PersonClaim), out var personId) || !Guid.TryParse(principal.FindFirstValue(AccessTokens.SessionClaim), out var sessionId))
        {
            return null;
        }

        var rows = await db.QueryAsync<Row>(Select, new { personId, sessionId, now = clock.GetUtcNow() }, ct);
        return rows.Count == 0 ? null : await ToActorAsync(personId, sessionId, rows, ct);
    }

    private async Task<Actor> ToActorAsync(Guid personId, Guid sessionId, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var held = rows.Where(row => row.PositionCode is not null).Select(row => (row.HotelId, Position: positions.Find(row.PositionCode!))).Where(row => row.Position is not null).ToList();
        var everywhere = Union(held.Where(row => row.HotelId is null).Select(row => row.Position!.Permissions));
        var hotels = held.Where(row => row.HotelId is not null)
            .GroupBy(row => row.HotelId!.Value)
            .ToDictionary(group => group.Key, group => Union([everywhere, .. group.Select(row => row.Position!.Permissions)]));
        if (everywhere.Count > 0)
        {
            foreach (var hotel in await mediator.Send(new GetHotelIds(), ct))
            {
                hotels.TryAdd(hotel, everywhere);
            }
        }

        return new Actor(ActorKind.Person, personId, sessionId, everywhere, hotels);
    }

    private static IReadOnlySet<string> Union(IEnumerable<IReadOnlySet<string>> sets)
    {
        var all = sets.Where(set => set.Count > 0).ToList();
        return all is [var only] ? only : all.SelectMany(set => set).ToHashSet();
    }
}
