using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.AccessControl;

/// <summary>
/// Who may decide over whom: nobody over themselves, nobody over people who also work where one has no say, and nobody gives (or gives back) more than they hold.
/// </summary>
internal sealed class StaffAuthority(AccessControlDb db, Positions positions, ActorContext actors, TimeProvider clock)
{
    private const string LiveGrants =
        """
        SELECT g.hotel_id, g.position_code FROM access_control_person p
        LEFT JOIN access_control_grant g ON g.person_id = p.id AND (g.valid_until IS NULL OR g.valid_until > @now)
        WHERE p.id = @personId
        """;

    private sealed record Held(Guid? HotelId, string? PositionCode);

    /// <summary>Why the caller may not take something from this person, such as their access; null when they may.</summary>
    public async Task<Error?> RefuseTakingAsync(Guid personId, CancellationToken ct) => RefuseOver(personId, await ReadAsync(personId, ct));

    /// <summary>Why the caller may not give this person their access back; null when they may.</summary>
    public async Task<Error?> RefuseRestoringAsync(Guid personId, CancellationToken ct)
    {
        var held = await ReadAsync(personId, ct);
        return RefuseOver(personId, held)
            ?? held.Select(grant => grant.PositionCode is { } code && positions.Find(code) is { } position ? RefuseGiving(position, grant.HotelId) : null).FirstOrDefault(error => error is not null);
    }

    /// <summary>Why the caller may not give this person this position at this hotel (null = at all); null when they may.</summary>
    public async Task<Error?> RefuseGivingAsync(Guid personId, Position position, Guid? hotelId, CancellationToken ct) =>
        await RefuseTakingAsync(personId, ct) ?? RefuseGiving(position, hotelId);

    /// <summary>Why the caller may not end what this person holds at this hotel (null = at all), whatever they hold elsewhere; null when they may.</summary>
    public Error? RefuseEnding(Guid personId, Guid? hotelId) => RefuseOver(personId, [new Held(hotelId, "")]);

    /// <summary>Why the caller may not give anybody this position at this hotel (null = at all); null when they may.</summary>
    public Error? RefuseGiving(Position position, Guid? hotelId)
    {
        if (position.PlatformOnly && hotelId is not null)
        {
            return AccessControlErrors.PlatformOnly;
        }

        var own = hotelId is { } hotel ? actors.Current.Hotels.GetValueOrDefault(hotel) : actors.Current.Platform;
        if (own?.Contains(AccessControlPermissions.WriteStaff) != true)
        {
            return hotelId is null ? AccessControlErrors.BeyondOwn : KernelErrors.NotFound;
        }

        return position.Permissions.IsSubsetOf(own) ? null : AccessControlErrors.BeyondOwn;
    }

    private Task<IReadOnlyList<Held>> ReadAsync(Guid personId, CancellationToken ct) => db.QueryAsync<Held>(LiveGrants, new { personId, now = clock.GetUtcNow() }, ct);

    private Error? RefuseOver(Guid personId, IReadOnlyList<Held> held)
    {
        var actor = actors.Current;
        if (held.Count == 0)
        {
            return KernelErrors.NotFound;
        }

        if (personId == actor.Id)
        {
            return AccessControlErrors.OwnAccount;
        }

        if (actor.Platform.Contains(AccessControlPermissions.WriteStaff))
        {
            return null;
        }

        var within = held.Count(grant => grant.HotelId is { } hotel && actor.Can(AccessControlPermissions.WriteStaff, hotel));
        return within == 0 ? KernelErrors.NotFound : within < held.Count ? AccessControlErrors.BeyondOwn : null;
    }
}
