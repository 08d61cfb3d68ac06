using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>Reveals fields of one guest for a stated purpose. The audit entry commits before anything is shown.</summary>
internal static class RevealGuest
{
    internal sealed record Command(Guid GuestId, IReadOnlyList<string> Fields, string Purpose) : IModuleCommand<Response>;

    internal sealed record Response(IReadOnlyDictionary<string, string?> Fields, long AuditSequence);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(reveal => reveal.Fields).NotEmpty();
            RuleFor(reveal => reveal.Fields).Must(fields => fields.Count <= GuestFields.All.Count).WithMessage("Too many fields.");
            RuleFor(reveal => reveal.Purpose).NotEmpty().MaximumLength(200);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/guests/{guestId}/reveal");
            Describe("Reveals fields of a guest for a purpose", GuestsPermissions.Reveal, errors: [GuestsErrors.GuestUnknown, GuestsErrors.GuestErased, GuestsErrors.FieldUnknown, GuestsErrors.CiphertextAltered]);
        }
    }

    internal sealed class Handler(GuestsDb db, GuestVault vault, ActorContext actor) : IModuleCommandHandler<Command, Response>
    {
        private const string Select =
            """
            SELECT id, hotel_id, external_ref, state, registration_enc, stay_enc, marketing_enc, sensitive_enc, source, first_arrival, last_arrival, created_at, updated_at
            FROM guests_guest WHERE id = @guestId AND hotel_id IN @hotels
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (command.Fields.Any(code => GuestFields.Find(code) is null))
            {
                return GuestsErrors.FieldUnknown;
            }

            var row = await db.FindAsync<GuestRow>(Select, new { command.GuestId, hotels = actor.Current.HotelsWith(GuestsPermissions.Reveal) }, cancellationToken);
            if (row is null || await vault.OpenHotelAsync(row.HotelId, cancellationToken) is not { } hotel)
            {
                return GuestsErrors.GuestUnknown;
            }

            if (row.State == GuestState.Erased)
            {
                return GuestsErrors.GuestErased;
            }

            try
            {
                var keys = await vault.OpenKeysAsync(db, hotel, [row.Id], cancellationToken);
                var shown = GuestVault.Open(row.Columns, retentionClass => keys.GetValueOrDefault((row.Id, retentionClass)), command.Purpose, command.Fields.ToHashSet());
                db.Work.Audit(new AuditDraft("guest.revealed", row.HotelId, "guest", row.Id, command.Purpose, new Dictionary<string, object?> { ["fields"] = command.Fields.Order() }));
                var sequence = await db.CommitAsync(cancellationToken);
                return new Response(command.Fields.Distinct().ToDictionary(code => code, code => shown.GetValueOrDefault(code)), sequence!.Value);
            }
            catch (CryptoFailureException failure)
            {
                // What was found is recorded although nothing is shown: an altered ciphertext is an incident, not a typing error.
                db.Work.Audit(new AuditDraft("guest.ciphertext-altered", row.HotelId, "guest", row.Id, command.Purpose, new Dictionary<string, object?> { ["field"] = failure.Field, ["kind"] = failure.Kind.ToCode() }));
                await db.CommitAsync(cancellationToken);
                return GuestsErrors.CiphertextAltered.With([failure.Field ?? "key"]);
            }
        }
    }
}
