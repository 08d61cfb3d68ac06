using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.AccessControl.Answers;

internal sealed class StaffAnswers(AccessControlDb db, IMediator mediator, TimeProvider clock)
    : IAnswer<FindPositions, IReadOnlyList<HeldPosition>>, IAnswer<FindHolders, IReadOnlyList<Guid>>, IAnswer<FindMailbox, Mailbox?>
{
    private const string Positions =
        """
        SELECT DISTINCT g.hotel_id, g.position_code FROM access_control_grant g JOIN access_control_person p ON p.id = g.person_id
        WHERE p.id = @personId AND p.suspended_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > @now)
        """;

    private const string Holders =
        """
        SELECT DISTINCT p.id FROM access_control_grant g JOIN access_control_person p ON p.id = g.person_id
        WHERE (g.hotel_id = @hotelId OR g.hotel_id IS NULL) AND g.position_code = @position AND p.suspended_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > @now)
        """;

    private const string Mail = "SELECT name, email AS address, language FROM access_control_person WHERE id = @personId AND suspended_at IS NULL";

    private sealed record Row(Guid? HotelId, string PositionCode);

    public async Task<IReadOnlyList<HeldPosition>> Handle(FindPositions request, CancellationToken cancellationToken)
    {
        var rows = await db.QueryAsync<Row>(Positions, new { request.PersonId, now = clock.GetUtcNow() }, cancellationToken);
        var all = rows.Any(row => row.HotelId is null) ? await mediator.Send(new GetHotelIds(), cancellationToken) : [];
        return [.. rows.SelectMany(row => row.HotelId is { } hotel ? [hotel] : all, (row, hotel) => new HeldPosition(hotel, row.PositionCode)).Distinct()];
    }

    public Task<IReadOnlyList<Guid>> Handle(FindHolders request, CancellationToken cancellationToken) =>
        db.QueryAsync<Guid>(Holders, new { request.HotelId, request.Position, now = clock.GetUtcNow() }, cancellationToken);

    public Task<Mailbox?> Handle(FindMailbox request, CancellationToken cancellationToken) =>
        db.FindAsync<Mailbox>(Mail, request, cancellationToken);
}
