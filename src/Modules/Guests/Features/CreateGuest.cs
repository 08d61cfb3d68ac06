using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>Puts one guest into the vault, as the property-management system knows it.</summary>
internal static class CreateGuest
{
    private const int MaximumFieldLength = 2000;

    internal sealed record Command(Guid HotelId, string ExternalRef, IReadOnlyDictionary<string, string?> Profile) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(guest => guest.ExternalRef).NotEmpty().MaximumLength(200);
            RuleFor(guest => guest.Profile).NotEmpty();
            RuleFor(guest => guest.Profile).Must(profile => profile.Keys.All(code => GuestFields.Find(code) is not null)).WithMessage("A field is not one a guest has.");
            RuleFor(guest => guest.Profile).Must(profile => profile.Values.All(value => value is not { Length: > MaximumFieldLength })).WithMessage($"A field is longer than {MaximumFieldLength} characters.");
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/guests");
            Describe("Puts a guest into the vault", GuestsPermissions.Write, StatusCodes.Status201Created, idempotent: true, GuestsErrors.HotelUnknown, GuestsErrors.ReferenceTaken);
        }

        protected override string? Location(Response response) => $"/api/v1/guests/{response.Id}";
    }

    internal sealed class Handler(GuestsDb db, GuestVault vault, GuestWriter writer, ActorContext actor) : IModuleCommandHandler<Command, Response>
    {
        private const string Source = "api";
        private const string Taken = "SELECT guest_id FROM guests_reference WHERE hotel_id = @hotelId AND external_ref = @externalRef";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hotel = actor.Current.Can(GuestsPermissions.Write, command.HotelId) ? await vault.OpenHotelAsync(command.HotelId, cancellationToken) : null;
            if (hotel is null)
            {
                return GuestsErrors.HotelUnknown;
            }

            var fields = command.Profile.Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(field => field.Key, field => field.Value!);
            var item = new ImportedItem { Row = 1, ExternalRef = command.ExternalRef, Fields = fields };
            var counts = new ImportCounts();
            // Under the write lock: two requests with the same reference cannot both find it free.
            await db.NextAuditSequenceAsync(cancellationToken);
            if (await db.FindAsync<Guid?>(Taken, new { command.HotelId, command.ExternalRef }, cancellationToken) is not null)
            {
                return GuestsErrors.ReferenceTaken;
            }

            var written = await writer.WriteAsync(hotel, Source, [item], counts, cancellationToken);
            db.Work.Audit(new AuditDraft("guest.created", command.HotelId, "guest", written[0], Details: new Dictionary<string, object?>
            {
                ["fields"] = fields.Keys.Order(),
                ["merged"] = counts.GuestsMerged > 0,
            }));
            return new Response(written[0]);
        }
    }
}
