using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>Keeps a CSV column mapping under a name, to be used again; saving under the same name replaces it.</summary>
internal static class SaveImportMapping
{
    internal sealed record Command(Guid HotelId, string Name, IReadOnlyDictionary<string, string> Mapping) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(mapping => mapping.Name).NotEmpty().MaximumLength(100);
            RuleFor(mapping => mapping.Mapping).NotEmpty().Must(mapping => mapping.Count <= 200).WithMessage("At most 200 fields.");
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/guests/import-mappings");
            Describe("Saves a CSV column mapping", GuestsPermissions.Import, StatusCodes.Status201Created,
                errors: [GuestsErrors.HotelUnknown, GuestsErrors.MappingRefused, GuestsErrors.MappingLacksExternalRef]);
        }
    }

    internal sealed class Handler(GuestsDb db, ActorContext actor, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Replace = "UPDATE guests_import_mapping SET mapping = @mapping WHERE hotel_id = @hotelId AND name = @name";
        private const string Insert = "INSERT INTO guests_import_mapping (id, hotel_id, name, mapping, created_at) VALUES (@id, @hotelId, @name, @mapping, @now)";
        private const string Find = "SELECT id FROM guests_import_mapping WHERE hotel_id = @hotelId AND name = @name";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(GuestsPermissions.Import, command.HotelId))
            {
                return GuestsErrors.HotelUnknown;
            }

            var row = new { id = ids.New(), command.HotelId, command.Name, mapping = JsonSerializer.Serialize(command.Mapping), now = clock.GetUtcNow() };
            if (ImportRefusals.Check("csv", row.mapping) is { } refused)
            {
                return refused;
            }

            if (await db.ExecuteAsync(Replace, row, cancellationToken) == 0)
            {
                await db.ExecuteAsync(Insert, row, cancellationToken);
            }

            var id = await db.FindAsync<Guid>(Find, row, cancellationToken);
            db.Work.Audit(new AuditDraft("import-mapping.saved", command.HotelId, "importMapping", id));
            return new Response(id);
        }
    }
}
