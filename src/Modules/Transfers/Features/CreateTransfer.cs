using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Transfers.Model;

namespace HotelPrivacy.Transfers.Features;

/// <summary>Begins the transfer of a hotel as a draft (PIPL art. 22).</summary>
internal static class CreateTransfer
{
    internal sealed record Buyer(
        string Name, string Country, string ContactName, string ContactEmail, string ContactPhone, string? RegistrationNumber = null, string? CertificatePem = null);

    internal sealed record Command(Guid HotelId, TransferKind Kind, Buyer Buyer, DateOnly TargetDate, DeliveryMode? DeliveryMode = null) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, TransferStage Stage);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(transfer => transfer.Buyer.Name).NotEmpty().MaximumLength(200);
            RuleFor(transfer => transfer.Buyer.Country).Matches("^[A-Z]{2}$").WithMessage("Two capital letters (ISO 3166-1).");
            RuleFor(transfer => transfer.Buyer.RegistrationNumber).MaximumLength(64);
            RuleFor(transfer => transfer.Buyer.ContactName).NotEmpty().MaximumLength(100);
            RuleFor(transfer => transfer.Buyer.ContactEmail).NotEmpty().EmailAddress().MaximumLength(254);
            RuleFor(transfer => transfer.Buyer.ContactPhone).NotEmpty().MaximumLength(50);
            RuleFor(transfer => transfer.Buyer.CertificatePem).MaximumLength(20_000);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/transfers");
            Describe("Begins the transfer of a hotel", TransfersPermissions.Write, StatusCodes.Status201Created, idempotent: true,
                TransfersErrors.HotelUnknown, TransfersErrors.TargetInPast, TransfersErrors.CertificateUnreadable);
        }

        protected override string? Location(Response response) => $"/api/v1/transfers/{response.Id}";
    }

    internal sealed class Handler(TransfersDb db, ActorContext actor, IRootKey root, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO transfers_transfer (id, hotel_id, kind, delivery_mode, stage, target_date, buyer_name, buyer_registration_number, buyer_country,
              buyer_contact, buyer_certificate, created_by, created_at)
            VALUES (@id, @hotelId, @kind, @deliveryMode, 'draft', @targetDate, @name, @registrationNumber, @country, @contact, @certificatePem, @createdBy, @now)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(TransfersPermissions.Write, command.HotelId))
            {
                return TransfersErrors.HotelUnknown;
            }

            var now = clock.GetUtcNow();
            if (command.TargetDate < DateOnly.FromDateTime(now.UtcDateTime))
            {
                return TransfersErrors.TargetInPast;
            }

            if (!IsReadable(command.Buyer.CertificatePem))
            {
                return TransfersErrors.CertificateUnreadable;
            }

            var id = ids.New();
            var buyer = command.Buyer;
            // The contact is a person outside the staff: encrypted before it touches the disk.
            var contact = JsonSerializer.SerializeToUtf8Bytes(new { buyer.ContactName, buyer.ContactEmail, buyer.ContactPhone }, JsonSerializerOptions.Web);
            await db.ExecuteAsync(
                Insert,
                new
                {
                    id,
                    command.HotelId,
                    kind = command.Kind.ToCode(),
                    deliveryMode = command.DeliveryMode?.ToCode(),
                    command.TargetDate,
                    buyer.Name,
                    buyer.RegistrationNumber,
                    buyer.Country,
                    contact = root.Wrap(contact, BuyerContact.Binding(id)),
                    buyer.CertificatePem,
                    createdBy = actor.Current.Id,
                    now,
                },
                cancellationToken);
            db.Work.Audit(new AuditDraft("transfer.created", command.HotelId, "transfer", id));
            return new Response(id, TransferStage.Draft);
        }

        private static bool IsReadable(string? pem)
        {
            try
            {
                if (pem is not null)
                {
                    using var certificate = X509Certificate2.CreateFromPem(pem);
                }

                return true;
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }
}
