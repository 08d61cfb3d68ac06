using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;

namespace HotelPrivacy.Work.Features;

/// <summary>What was sent about which thing to whom, and what could not be; no address and no text, which are stored nowhere.</summary>
internal static class ListNotifications
{
    internal sealed record Query(
        Guid? HotelId = null, NotificationState? State = null, Guid? AboutId = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id,
        Guid HotelId,
        string Template,
        Guid SubjectId,
        string Language,
        Guid AboutId,
        NotificationState State,
        int Attempts,
        DateTimeOffset CreatedAt,
        DateTimeOffset? EndedAt,
        string? LastError);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/notifications");
            Describe("Lists notifications and their delivery", WorkPermissions.ReadNotifications, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT id, hotel_id, template, subject_id, language, about_id, state, attempts, created_at, ended_at, last_error FROM work_notification
            WHERE hotel_id IN @hotels AND (@hotelId IS NULL OR hotel_id = @hotelId) AND (@state IS NULL OR state = @state) AND (@aboutId IS NULL OR about_id = @aboutId)
            """;

        private static readonly ListOrder Order = new("id", "-createdAt");

        public Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { hotels = actor.Current.HotelsWith(WorkPermissions.ReadNotifications), query.HotelId, state = query.State?.ToCode(), query.AboutId };
            return db.QueryPageAsync<Item>(Select, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
        }
    }
}
