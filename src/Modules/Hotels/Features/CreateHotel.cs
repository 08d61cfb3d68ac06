using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Hotels.Features;

/// <summary>Registers a hotel: one licensed house with its legal entity, the handler of its guests' information (PIPL art. 73(1)).</summary>
internal static class CreateHotel
{
    internal sealed record Command(
        string Code, LocalText Name, string LegalEntity, string Country, string Province, string City, CryptoProfile CryptoProfile)
        : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, string Code);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(hotel => hotel.Code).Matches("^[A-Za-z0-9-]{3,32}$").WithMessage("3–32 letters, digits or hyphens.");
            RuleFor(hotel => hotel.Name.Zh).NotEmpty().MaximumLength(200);
            RuleFor(hotel => hotel.Name.En).NotEmpty().MaximumLength(200);
            RuleFor(hotel => hotel.LegalEntity).NotEmpty().MaximumLength(200);
            RuleFor(hotel => hotel.Country).Matches("^[A-Z]{2}$").WithMessage("Two capital letters (ISO 3166-1).");
            RuleFor(hotel => hotel.Province).NotEmpty().MaximumLength(100);
            RuleFor(hotel => hotel.City).NotEmpty().MaximumLength(100);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/hotels");
            Describe("Registers a hotel", HotelsPermissions.Create, StatusCodes.Status201Created, idempotent: true, HotelsErrors.CodeTaken);
        }

        protected override string? Location(Response response) => $"/api/v1/hotels/{response.Id}";
    }

    internal sealed class Handler(HotelsDb db, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO hotels_hotel (id, code, name_zh, name_en, legal_entity, country, province, city, crypto_profile, created_at)
            VALUES (@id, @code, @nameZh, @nameEn, @legalEntity, @country, @province, @city, @cryptoProfile, @now)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var id = ids.New();
            var row = new
            {
                id,
                command.Code,
                nameZh = command.Name.Zh,
                nameEn = command.Name.En,
                command.LegalEntity,
                command.Country,
                command.Province,
                command.City,
                cryptoProfile = command.CryptoProfile.ToCode(),
                now = clock.GetUtcNow(),
            };
            if (!await db.TryInsertAsync(Insert, row, cancellationToken))
            {
                return HotelsErrors.CodeTaken;
            }

            db.Work.Audit(new AuditDraft("hotel.created", id, "hotel", id));
            return new Response(id, command.Code);
        }
    }
}
