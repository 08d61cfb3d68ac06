using System.Xml;
using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.Consent.Features;

/// <summary>Records what a guest decided, purpose by purpose, with the proof of what was shown (PIPL art. 14; GDPR art. 7(1)). Earlier receipts stay.</summary>
internal static class RecordConsent
{
    internal sealed record Decision(string Purpose, bool Granted);

    internal sealed record Command(
        Guid NoticeId, IReadOnlyList<Decision> Decisions, Channel Channel, string Language, Guid? GuestId = null, Guid? HotelId = null, string? ExternalRef = null)
        : IModuleCommand<Response>;

    internal sealed record Receipt(Guid Id, string Purpose, bool Granted, int NoticeVersion, string TextDigest);

    internal sealed record Response(Guid GuestId, IReadOnlyList<Receipt> Receipts);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(consent => consent.Decisions).NotEmpty();
            RuleFor(consent => consent.Decisions).Must(decisions => decisions.Count <= 100).WithMessage("At most 100 decisions.");
            RuleFor(consent => consent.Language).Matches("^[a-z]{2}(-[A-Za-z]{2,8})?$").WithMessage("A language tag (BCP 47) such as zh-CN.");
            RuleFor(consent => consent).Must(consent => consent.GuestId is not null ^ (consent.HotelId is not null && consent.ExternalRef is not null))
                .WithName("guestId").WithMessage("Either guestId, or hotelId and externalRef.");
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/consents");
            Describe("Records a guest's decisions", ConsentPermissions.Write, StatusCodes.Status201Created, idempotent: true,
                ConsentErrors.GuestUnknown, ConsentErrors.GuestErased, ConsentErrors.NoticeUnknown, ConsentErrors.NoticeNotPublished,
                ConsentErrors.PurposeUnknown, ConsentErrors.PurposeNotConsent, ConsentErrors.PurposeRepeated);
        }
    }

    internal sealed class Handler(ConsentDb db, ActorContext actor, IMediator mediator, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string FindNotice = "SELECT version, status, content, digest FROM consent_notice WHERE id = @noticeId AND hotel_id = @hotelId";

        private const string InsertReceipt =
            """
            INSERT INTO consent_receipt (id, hotel_id, guest_id, notice_id, notice_version, purpose, granted, channel, language, text_digest, decided_at, expires_at, recorded_by)
            VALUES (@id, @hotelId, @guestId, @noticeId, @version, @purpose, @granted, @channel, @language, @digest, @now, @expiresAt, @recordedBy)
            """;

        private const string ReadState = "SELECT state, receipt_id, notice_version, expires_at FROM consent_state WHERE guest_id = @guestId AND purpose = @purpose";

        private const string ReplaceState =
            """
            UPDATE consent_state SET state = @state, receipt_id = @id, notice_version = @version, expires_at = @expiresAt
            WHERE guest_id = @guestId AND purpose = @purpose
            """;

        private const string InsertState =
            """
            INSERT INTO consent_state (guest_id, purpose, hotel_id, state, receipt_id, notice_version, expires_at)
            VALUES (@guestId, @purpose, @hotelId, @state, @id, @version, @expiresAt)
            """;

        private sealed record Notice(int Version, string Status, string Content, string Digest);

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var key = new GuestKey(command.GuestId, command.HotelId, command.ExternalRef);
            var guest = await mediator.Send(new FindGuest(key, actor.Current.HotelsWith(ConsentPermissions.Write)), cancellationToken);
            if (guest is null)
            {
                return ConsentErrors.GuestUnknown;
            }

            if (guest.State == GuestState.Erased)
            {
                return ConsentErrors.GuestErased;
            }

            var notice = await db.FindAsync<Notice>(FindNotice, new { command.NoticeId, guest.HotelId }, cancellationToken);
            if (notice is null)
            {
                return ConsentErrors.NoticeUnknown;
            }

            if (notice.Status != "published")
            {
                return ConsentErrors.NoticeNotPublished;
            }

            var purposes = NoticeContent.Parse(notice.Content).Purposes.ToDictionary(purpose => purpose.Code);
            if (Refuse(command, purposes) is { } error)
            {
                return error;
            }

            var receipts = new List<Receipt>();
            foreach (var decision in command.Decisions)
            {
                receipts.Add(await RecordAsync(command, guest, notice, purposes[decision.Purpose], decision, cancellationToken));
            }

            db.Work.Audit(new AuditDraft("consent.recorded", guest.HotelId, "guest", guest.Id, Details: new Dictionary<string, object?>
            {
                ["receipts"] = receipts.Select(receipt => receipt.Id),
                ["noticeVersion"] = notice.Version,
            }));
            return new Response(guest.Id, receipts);
        }

        private static Error? Refuse(Command command, Dictionary<string, NoticePurpose> purposes)
        {
            if (command.Decisions.Any(decision => !purposes.ContainsKey(decision.Purpose)))
            {
                return ConsentErrors.PurposeUnknown;
            }

            if (command.Decisions.Any(decision => purposes[decision.Purpose].Basis != LegalBasis.Consent))
            {
                return ConsentErrors.PurposeNotConsent;
            }

            return command.Decisions.DistinctBy(decision => decision.Purpose).Count() < command.Decisions.Count ? ConsentErrors.PurposeRepeated : null;
        }

        private async Task<Receipt> RecordAsync(Command command, GuestInfo guest, Notice notice, NoticePurpose purpose, Decision decision, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var state = decision.Granted ? DecisionState.Granted : DecisionState.Refused;
            var row = new
            {
                id = ids.New(),
                guest.HotelId,
                guestId = guest.Id,
                command.NoticeId,
                notice.Version,
                purpose = purpose.Code,
                decision.Granted,
                channel = command.Channel.ToCode(),
                command.Language,
                notice.Digest,
                now,
                expiresAt = decision.Granted && purpose.Retention is { } retention ? now + XmlConvert.ToTimeSpan(retention) : (DateTimeOffset?)null,
                recordedBy = actor.Current.Id,
                state = state.ToCode(),
            };
            var before = await db.FindAsync<LastDecision>(ReadState, row, ct);
            await db.ExecuteAsync(InsertReceipt, row, ct);
            await db.ExecuteAsync(before is null ? InsertState : ReplaceState, row, ct);
            if (before is not null)
            {
                await ConsentTally.AddAsync(db, guest.HotelId, purpose.Code, before.State, before.NoticeVersion, -1, now, ct);
            }

            await ConsentTally.AddAsync(db, guest.HotelId, purpose.Code, state, notice.Version, 1, now, ct);
            return new Receipt(row.id, purpose.Code, decision.Granted, notice.Version, notice.Digest);
        }
    }
}
