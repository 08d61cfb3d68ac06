using System.Xml;
using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Consent.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>Drafts the next version of a hotel's notice; it may lack parts, which the answer names (PIPL art. 17).</summary>
internal static class DraftNotice
{
    internal sealed record Command(
        Guid HotelId, LocalText? Title, LocalText? Body, NoticeHandler? Handler, LocalText? Retention, LocalText? Rights, IReadOnlyList<NoticePurpose> Purposes)
        : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, int Version, string Status, IReadOnlyList<MissingElement> Missing);

    internal sealed class Rules : Validator<Command>
    {
        private static readonly TimeSpan LongestRetention = TimeSpan.FromDays(100 * 366);

        public Rules()
        {
            RuleForEach(notice => notice.Purposes).ChildRules(purpose =>
            {
                purpose.RuleFor(each => each.Code).Matches("^[a-z][A-Za-z0-9]{1,63}$").WithMessage("A code in camelCase, 2–64 letters and digits.");
                purpose.RuleFor(each => each.Retention).Must(IsDuration).WithMessage("An ISO 8601 duration such as P3Y, of at most 100 years.");
            });
            RuleFor(notice => notice.Purposes)
                .Must(purposes => purposes.Select(purpose => purpose.Code).Distinct(StringComparer.Ordinal).Count() == purposes.Count)
                .WithMessage("Each purpose has its own code.");
            RuleFor(notice => notice.Purposes).Must(purposes => purposes.Count <= 100).WithMessage("At most 100 purposes.");
        }

        private static bool IsDuration(string? text)
        {
            try
            {
                return text is null || (XmlConvert.ToTimeSpan(text) is var duration && duration > TimeSpan.Zero && duration <= LongestRetention);
            }
            catch (Exception no) when (no is FormatException or OverflowException)
            {
                return false;
            }
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/consents/notices");
            Describe("Drafts the next version of a hotel's notice", ConsentPermissions.Publish, StatusCodes.Status201Created, idempotent: true, ConsentErrors.HotelUnknown);
        }

        protected override string? Location(Response response) => $"/api/v1/consents/notices/{response.Id}";
    }

    internal sealed class Handler(ConsentDb db, NoticeLaw law, ActorContext actor, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO consent_notice (id, hotel_id, version, status, content, digest, created_by, created_at)
            SELECT @id, @hotelId, COALESCE(MAX(version), 0) + 1, 'draft', @content, @digest, @createdBy, @now FROM consent_notice WHERE hotel_id = @hotelId
            """;

        private const string Version = "SELECT version FROM consent_notice WHERE id = @id";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(ConsentPermissions.Publish, command.HotelId))
            {
                return ConsentErrors.HotelUnknown;
            }

            var elements = await law.ReadAsync(cancellationToken);
            var id = ids.New();
            var content = new NoticeContent(command.Title, command.Body, command.Handler, command.Retention, command.Rights, command.Purposes);
            await db.ExecuteAsync(
                Insert,
                new { id, command.HotelId, content = content.ToJson(), digest = content.Digest(), createdBy = actor.Current.Id, now = clock.GetUtcNow() },
                cancellationToken);
            var version = await db.FindAsync<int>(Version, new { id }, cancellationToken);
            db.Work.Audit(new AuditDraft("notice.drafted", command.HotelId, "notice", id, Details: new Dictionary<string, object?> { ["version"] = version, ["digest"] = content.Digest() }));
            return new Response(id, version, "draft", [.. content.Missing(elements)]);
        }
    }
}
