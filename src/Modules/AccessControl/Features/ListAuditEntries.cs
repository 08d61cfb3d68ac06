using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>
/// The audit log, newest first: of the hotels one may read it for, and the acts that belong to no hotel for those who may read it everywhere.
/// <c>leaf</c> is the sealed text; the hash of its UTF-8 bytes as a leaf (RFC 6962, 2.1) is <c>leafHash</c>.
/// </summary>
internal static class ListAuditEntries
{
    internal sealed record Query(
        Guid? GuestId = null,
        Guid? Actor = null,
        Guid? HotelId = null,
        string? Action = null,
        DateTimeOffset? From = null,
        DateTimeOffset? To = null,
        int? Limit = null,
        string? Cursor = null,
        string? Sort = null,
        bool? Count = null) : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        long Sequence, DateTimeOffset At, Guid? HotelId, EntryActor Actor, string Action, EntrySubject? Subject, string? Purpose, string LeafHash, string Leaf);

    internal sealed record EntryActor(ActorKind Kind, Guid? Id, string? Name);

    internal sealed record EntrySubject(string Kind, Guid? Id);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/audit/entries");
            Describe("Lists the audit log", AccessControlPermissions.ReadAudit, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db, IMediator mediator, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT e.sequence, e.at, e.hotel_id, e.actor_kind, e.actor_id, COALESCE(p.name, k.name) AS actor_name, e.action, e.subject_kind, e.subject_id, e.purpose, e.leaf_hash, e.leaf
            FROM kernel_audit_entry e
            LEFT JOIN access_control_person p ON p.id = e.actor_id
            LEFT JOIN access_control_api_key k ON k.id = e.actor_id
            WHERE (e.hotel_id IN @hotels OR (e.hotel_id IS NULL AND @everywhere = 1))
            """;

        // Added only when asked for, so that each filter can use its index.
        private const string OfGuest = " AND (e.subject_id = @guestId OR e.sequence IN @sequences)";
        private const string ByActor = " AND e.actor_id = @actorId";
        private const string AtHotel = " AND e.hotel_id = @hotelId";
        private const string OfAction = " AND e.action = @action";
        private const string Since = " AND e.at >= @from";
        private const string Before = " AND e.at < @to";

        private static readonly ListOrder Order = new("sequence", "-sequence");

        private sealed record Row(
            long Sequence, DateTimeOffset At, Guid? HotelId, ActorKind ActorKind, Guid? ActorId, string? ActorName, string Action, string? SubjectKind, Guid? SubjectId, string? Purpose, byte[] LeafHash, string Leaf);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var hotels = actor.Current.HotelsWith(AccessControlPermissions.ReadAudit);
            var sql = Select
                + (query.GuestId is null ? "" : OfGuest)
                + (query.Actor is null ? "" : ByActor)
                + (query.HotelId is null ? "" : AtHotel)
                + (query.Action is null ? "" : OfAction)
                + (query.From is null ? "" : Since)
                + (query.To is null ? "" : Before);
            var args = new
            {
                hotels,
                everywhere = actor.Current.Platform.Contains(AccessControlPermissions.ReadAudit) ? 1 : 0,
                query.GuestId,
                sequences = query.GuestId is { } guestId ? await mediator.Send(new FindGuestAuditSequences(guestId, hotels), cancellationToken) : [],
                actorId = query.Actor,
                query.HotelId,
                query.Action,
                query.From,
                query.To,
            };
            var page = await db.QueryPageAsync<Row>(sql, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded ? page.Value.Select(ToItem) : page.Error;
        }

        private static Item ToItem(Row row) => new(
            row.Sequence,
            row.At,
            row.HotelId,
            new EntryActor(row.ActorKind, row.ActorId, row.ActorName),
            row.Action,
            row.SubjectKind is null ? null : new EntrySubject(row.SubjectKind, row.SubjectId),
            row.Purpose,
            Convert.ToHexStringLower(row.LeafHash),
            row.Leaf);
    }
}
