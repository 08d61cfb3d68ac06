using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>One guest, masked, with stays, consent marks as the source had them, and how many free texts are kept.</summary>
internal static class GetGuest
{
    internal sealed record Query(Guid GuestId) : IModuleQuery<Response>;

    internal sealed record Stay(
        string StayRef, DateOnly Arrival, DateOnly? Departure, string? Room, StayStatus Status, string? Channel, int? Adults, int? Children, StayRole Role);

    internal sealed record ConsentFlag(string SourceField, FlagAnswer Answer, DateTimeOffset ReadAt);

    internal sealed record Response(MaskedGuest Guest, IReadOnlyList<Stay> Stays, IReadOnlyList<ConsentFlag> ConsentFlags, IReadOnlyList<string> References, int Notes);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/guests/{guestId}");
            Describe("Gets a guest, masked", GuestsPermissions.Read, errors: GuestsErrors.GuestUnknown);
        }
    }

    internal sealed class Handler(GuestsDb db, GuestReader reader, ActorContext actor) : IModuleQueryHandler<Query, Response>
    {
        private const string SelectGuest =
            """
            SELECT id, hotel_id, external_ref, state, registration_enc, stay_enc, marketing_enc, sensitive_enc, source, first_arrival, last_arrival, created_at, updated_at
            FROM guests_guest WHERE id = @guestId AND hotel_id IN @hotels
            """;

        private const string SelectStays =
            """
            SELECT s.stay_ref, s.arrival, s.departure, s.room, s.status, s.channel, s.adults, s.children, g.role
            FROM guests_stay_guest g JOIN guests_stay s ON s.hotel_id = g.hotel_id AND s.stay_ref = g.stay_ref WHERE g.guest_id = @guestId ORDER BY s.arrival DESC
            """;

        private const string SelectFlags = "SELECT source_field, answer, read_at FROM guests_consent_flag WHERE guest_id = @guestId ORDER BY source_field";
        private const string SelectReferences = "SELECT external_ref FROM guests_reference WHERE guest_id = @guestId ORDER BY external_ref";
        private const string CountNotes = "SELECT COUNT(*) FROM guests_note WHERE guest_id = @guestId";

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.GuestId, hotels = actor.Current.HotelsWith(GuestsPermissions.Read) };
            if (await db.FindAsync<GuestRow>(SelectGuest, args, cancellationToken) is not { } row)
            {
                return GuestsErrors.GuestUnknown;
            }

            var masked = await reader.MaskAsync([row], cancellationToken);
            return new Response(
                masked[0],
                await db.QueryAsync<Stay>(SelectStays, args, cancellationToken),
                await db.QueryAsync<ConsentFlag>(SelectFlags, args, cancellationToken),
                await db.QueryAsync<string>(SelectReferences, args, cancellationToken),
                await db.FindAsync<int>(CountNotes, args, cancellationToken));
        }
    }
}
