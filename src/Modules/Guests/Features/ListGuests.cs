using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>Guests of the caller's hotels, every field masked. Filters take references and dates, never a personal value: those would stand in a URL.</summary>
internal static class ListGuests
{
    internal sealed record Query(
        Guid? HotelId = null, string? ExternalRef = null, GuestState? State = null, DateOnly? ArrivedFrom = null, DateOnly? ArrivedTo = null,
        int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<MaskedGuest>>, IListQuery;

    internal sealed class Endpoint : ListEndpoint<Query, MaskedGuest>
    {
        public override void Configure()
        {
            Get("/guests");
            Describe("Lists guests, masked", GuestsPermissions.Read, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(GuestsDb db, GuestReader reader, ActorContext actor) : IModuleQueryHandler<Query, Page<MaskedGuest>>
    {
        private const string Columns =
            """
            SELECT g.id, g.hotel_id, g.external_ref, g.state, g.registration_enc, g.stay_enc, g.marketing_enc, g.sensitive_enc,
              g.source, g.first_arrival, g.last_arrival, g.created_at, g.updated_at
            """;

        private const string Filter =
            """
            g.hotel_id IN @hotels AND (@hotelId IS NULL OR g.hotel_id = @hotelId) AND (@state IS NULL OR g.state = @state)
              AND (@arrivedFrom IS NULL OR g.last_arrival >= @arrivedFrom) AND (@arrivedTo IS NULL OR g.first_arrival <= @arrivedTo)
            """;

        private const string All = $"{Columns} FROM guests_guest g WHERE {Filter}";

        // From the reference to the guest, not the other way round through all of them.
        private const string ByReference =
            $"{Columns} FROM guests_reference r JOIN guests_guest g ON g.id = r.guest_id WHERE r.hotel_id IN @hotels AND r.external_ref = @externalRef AND {Filter}";

        private static readonly ListOrder Order = new("id", "-createdAt", "externalRef");

        public async Task<Result<Page<MaskedGuest>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { hotels = actor.Current.HotelsWith(GuestsPermissions.Read), query.HotelId, query.ExternalRef, state = query.State?.ToCode(), query.ArrivedFrom, query.ArrivedTo };
            var page = await db.QueryPageAsync<GuestRow>(query.ExternalRef is null ? All : ByReference, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded
                ? new Page<MaskedGuest>(await reader.MaskAsync(page.Value.Items, cancellationToken), page.Value.NextCursor, page.Value.Total)
                : page.Error;
        }
    }
}
