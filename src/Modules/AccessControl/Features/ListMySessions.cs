using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Where one is signed in.</summary>
internal static class ListMySessions
{
    internal sealed record Query(int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null) : IModuleQuery<Page<SessionView>>, IListQuery;

    internal sealed class Endpoint : ListEndpoint<Query, SessionView>
    {
        public override void Configure()
        {
            Get("/me/sessions");
            Describe("Lists where you are signed in", SignedIn.Policy, errors: [AccessControlErrors.PeopleOnly, KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor, TimeProvider clock) : IModuleQueryHandler<Query, Page<SessionView>>
    {
        public async Task<Result<Page<SessionView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            return me.Kind != ActorKind.Person
                ? AccessControlErrors.PeopleOnly
                : await db.QueryPageAsync<SessionView>(
                    SessionView.Select, new { personId = me.Id, current = me.SessionId, now = clock.GetUtcNow() }, ((IListQuery)query).ToPage(), SessionView.Order, cancellationToken);
        }
    }
}
