using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;
using MediatR;

namespace HotelPrivacy.Work.Features;

/// <summary>Duties: with <c>mine</c> what the caller owes by name or position, else also those of the hotels the caller oversees; the next due first.</summary>
internal static class ListDuties
{
    internal sealed record Query(
        bool? Mine = null,
        DutyState? State = null,
        Guid? HotelId = null,
        DutyBand? Band = null,
        string? Source = null,
        int? Limit = null,
        string? Cursor = null,
        string? Sort = null,
        bool? Count = null)
        : IModuleQuery<Page<DutyView>>, IListQuery;

    internal sealed class Endpoint : ListEndpoint<Query, DutyView>
    {
        public override void Configure()
        {
            Get("/duties");
            Describe("Lists duties", SignedIn.Policy, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(WorkDb db, ActorContext actor, IMediator mediator, TimeProvider clock) : IModuleQueryHandler<Query, Page<DutyView>>
    {
        private const string Filter =
            """
            (@state IS NULL OR state = @state) AND (@hotelId IS NULL OR hotel_id = @hotelId) AND (@source IS NULL OR source = @source)
            AND (@from IS NULL OR due_at >= @from) AND (@before IS NULL OR due_at < @before)
            """;

        private const string SelectMine = $"SELECT {DutyRow.Columns} FROM work_duty WHERE owner_key IN @mine AND {Filter}";
        private const string SelectAll = $"SELECT {DutyRow.Columns} FROM work_duty WHERE {DutyRow.Visible} AND {Filter}";

        private static readonly ListOrder Order = new("id", "dueAt", "createdAt");

        public async Task<Result<Page<DutyView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var person = actor.Current.Id;
            var mine = Owner.KeysOf(person, await mediator.Send(new FindPositions(person), cancellationToken));
            var now = clock.GetUtcNow();
            var (from, before) = query.Band is { } band ? DutyBands.Of(band, now) : (null, null);
            var args = new
            {
                // A band is of open duties: what is done is in none.
                state = (query.Band is null ? query.State : DutyState.Open)?.ToCode(),
                query.HotelId,
                query.Source,
                from,
                before,
                mine,
                person,
                hotels = actor.Current.HotelsWith(WorkPermissions.ReadDuties),
            };
            var page = await db.QueryPageAsync<DutyRow>(query.Mine == true ? SelectMine : SelectAll, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded ? page.Value.Select(row => row.ToView(now)) : page.Error;
        }
    }
}
