using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Consent;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>Withdraws a guest's consent; as easy as giving it, and effective at the next check (PIPL art. 15; GDPR art. 7(3)).</summary>
internal static class WithdrawConsent
{
    internal sealed record Command(Guid ReceiptId, string? Reason = null) : IModuleCommand<Response>;

    internal sealed record Response(Guid ReceiptId, DateTimeOffset WithdrawnAt);

    internal sealed class Rules : Validator<Command>
    {
        public Rules() => RuleFor(withdrawal => withdrawal.Reason).MaximumLength(400);
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/consents/receipts/{receiptId}/withdraw");
            Describe("Withdraws a consent", ConsentPermissions.Write, errors: [ConsentErrors.ReceiptUnknown, ConsentErrors.NotInForce]);
        }
    }

    internal sealed class Handler(ConsentDb db, ActorContext actor, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Find = "SELECT hotel_id, guest_id, purpose FROM consent_receipt WHERE id = @receiptId AND hotel_id IN @hotels";
        private const string Withdraw = "UPDATE consent_state SET state = 'withdrawn' WHERE guest_id = @guestId AND purpose = @purpose AND receipt_id = @receiptId AND state = 'granted'";
        private const string ReadVersion = "SELECT notice_version FROM consent_state WHERE guest_id = @guestId AND purpose = @purpose";

        private const string Insert =
            """
            INSERT INTO consent_withdrawal (receipt_id, hotel_id, guest_id, purpose, reason, at, recorded_by)
            VALUES (@receiptId, @hotelId, @guestId, @purpose, @reason, @now, @recordedBy)
            """;

        private sealed record Receipt(Guid HotelId, Guid GuestId, string Purpose);

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var receipt = await db.FindAsync<Receipt>(Find, new { command.ReceiptId, hotels = actor.Current.HotelsWith(ConsentPermissions.Write) }, cancellationToken);
            if (receipt is null)
            {
                return ConsentErrors.ReceiptUnknown;
            }

            var now = clock.GetUtcNow();
            var row = new { command.ReceiptId, receipt.HotelId, receipt.GuestId, receipt.Purpose, command.Reason, now, recordedBy = actor.Current.Id };
            if (await db.ExecuteAsync(Withdraw, row, cancellationToken) == 0)
            {
                return ConsentErrors.NotInForce;
            }

            await db.ExecuteAsync(Insert, row, cancellationToken);
            var version = await db.FindAsync<int>(ReadVersion, row, cancellationToken);
            await ConsentTally.AddAsync(db, receipt.HotelId, receipt.Purpose, DecisionState.Granted, version, -1, now, cancellationToken);
            await ConsentTally.AddAsync(db, receipt.HotelId, receipt.Purpose, DecisionState.Withdrawn, version, 1, now, cancellationToken);
            db.Work.Audit(new AuditDraft("consent.withdrawn", receipt.HotelId, "guest", receipt.GuestId, Details: new Dictionary<string, object?> { ["receipt"] = command.ReceiptId }));
            db.Work.Tell(new ConsentWithdrawn(receipt.HotelId, receipt.GuestId, receipt.Purpose, now));
            return new Response(command.ReceiptId, now);
        }
    }
}
