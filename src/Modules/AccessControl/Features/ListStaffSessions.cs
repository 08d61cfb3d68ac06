using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Where a member of staff is signed in, for those who may end it.</summary>
internal static class ListStaffSessions
{
    internal sealed record Query(Guid Id, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<SessionView>>, IListQuery;

    internal sealed class Endpoint : ListEndpoint<Query, SessionView>
    {
        public override void Configure()
        {
            Get("/staff/{id}/sessions");
            Describe(
                "Lists where a member of staff is signed in",
                AccessControlPermissions.WriteStaff,
                errors: [KernelErrors.NotFound, AccessControlErrors.OwnAccount, AccessControlErrors.BeyondOwn, KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, StaffAuthority authority, ActorContext actor, TimeProvider clock) : IModuleQueryHandler<Query, Page<SessionView>>
    {
        public async Task<Result<Page<SessionView>>> Handle(Query query, CancellationToken cancellationToken) =>
            await authority.RefuseTakingAsync(query.Id, cancellationToken) is { } refused
                ? refused
                : await db.QueryPageAsync<SessionView>(
                    SessionView.Select, new { personId = query.Id, current = actor.Current.SessionId, now = clock.GetUtcNow() }, ((IListQuery)query).ToPage(), SessionView.Order, cancellationToken);
    }
}
