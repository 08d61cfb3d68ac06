using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>Finds guests by one exact value, compared by search tokens; the value is in the body, never in a URL, and the search is in the audit log.</summary>
internal static class SearchGuests
{
    private const int MaximumHits = 50;

    internal sealed record Command(Guid HotelId, string? Email = null, string? Phone = null, string? IdNumber = null, string? Name = null, string? Purpose = null)
        : IModuleCommand<Response>;

    internal sealed record Response(IReadOnlyList<MaskedGuest> Items);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(search => search.Email).MaximumLength(254);
            RuleFor(search => search.Phone).MaximumLength(50);
            RuleFor(search => search.IdNumber).MaximumLength(100);
            RuleFor(search => search.Name).MaximumLength(200);
            RuleFor(search => search.Purpose).MaximumLength(200);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/guests/search");
            Describe("Finds guests by one exact value", GuestsPermissions.Search, errors: [GuestsErrors.HotelUnknown, GuestsErrors.SearchNeedsOne, GuestsErrors.SearchUnreadable]);
        }
    }

    internal sealed class Handler(GuestsDb db, GuestVault vault, GuestReader reader, ActorContext actor) : IModuleCommandHandler<Command, Response>
    {
        private const string Columns =
            "SELECT id, hotel_id, external_ref, state, registration_enc, stay_enc, marketing_enc, sensitive_enc, source, first_arrival, last_arrival, created_at, updated_at FROM guests_guest";

        // By the token alone, which no other hotel's key makes: beside it the hotel would send the planner through all its guests.
        private const string ByEmail = Columns + " WHERE email_token = @token ORDER BY created_at, id";
        private const string ByPhone = Columns + " WHERE phone_token = @token ORDER BY created_at, id";
        private const string ByIdNumber = Columns + " WHERE id_number_token = @token ORDER BY created_at, id";
        private const string ByName = Columns + " WHERE name_token = @token ORDER BY created_at, id";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hotel = actor.Current.Can(GuestsPermissions.Search, command.HotelId) ? await vault.OpenHotelAsync(command.HotelId, cancellationToken) : null;
            if (hotel is null)
            {
                return GuestsErrors.HotelUnknown;
            }

            (string Field, string? Value, string Sql)[] ways =
            [
                ("email", command.Email, ByEmail), ("phone", command.Phone, ByPhone), ("idNumber", command.IdNumber, ByIdNumber), ("fullName", command.Name, ByName),
            ];
            if (ways.Where(way => !string.IsNullOrWhiteSpace(way.Value)).ToList() is not [var (field, value, sql)])
            {
                return GuestsErrors.SearchNeedsOne;
            }

            if (GuestVault.Token(hotel, field, value) is not { } token)
            {
                return GuestsErrors.SearchUnreadable;
            }

            var rows = await db.QueryFirstAsync<GuestRow>(sql, MaximumHits, new { token }, cancellationToken);
            var items = await reader.MaskAsync(rows, cancellationToken);
            db.Work.Audit(new AuditDraft("guest.searched", command.HotelId, Purpose: command.Purpose, Details: new Dictionary<string, object?>
            {
                ["field"] = field,
                ["hits"] = items.Count,
                ["guests"] = rows.Select(row => row.Id),
            }));
            return new Response(items);
        }
    }
}
