using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Consent;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>Puts a complete draft into force. Purposes whose terms changed are asked again: until then the check denies them (PIPL art. 14, 17).</summary>
internal static class PublishNotice
{
    internal sealed record Command(Guid NoticeId) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, int Version, string Status, IReadOnlyList<string> ChangedPurposes);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/consents/notices/{noticeId}/publish");
            Describe("Puts a notice into force", ConsentPermissions.Publish, errors: [ConsentErrors.NoticeUnknown, ConsentErrors.NoticeNotDraft, ConsentErrors.NoticeOutdated, ConsentErrors.NoticeIncomplete]);
        }
    }

    internal sealed class Handler(ConsentDb db, NoticeLaw law, ActorContext actor, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Find = "SELECT hotel_id, version, status, content FROM consent_notice WHERE id = @noticeId AND hotel_id IN @hotels";
        private const string Publish = "UPDATE consent_notice SET status = 'published', published_at = @now WHERE id = @noticeId AND status = 'draft'";

        // Which terms are newer is told by version, so versions only ever go up.
        private const string Newer = "SELECT COUNT(*) FROM consent_notice WHERE hotel_id = @hotelId AND status = 'published' AND version > @version";

        private const string Supersede = "UPDATE consent_notice SET status = 'superseded' WHERE hotel_id = @hotelId AND status = 'published' AND version < @version";
        private const string Current = "SELECT code, digest, changed_version, retired FROM consent_purpose WHERE hotel_id = @hotelId";
        private const string Retire = "UPDATE consent_purpose SET retired = @yes WHERE hotel_id = @hotelId AND code NOT IN @codes";

        private const string Replace =
            """
            UPDATE consent_purpose SET name_zh = @nameZh, name_en = @nameEn, basis = @basis, sensitive = @sensitive, retention = @retention, digest = @digest,
              notice_id = @noticeId, notice_version = @version, changed_version = @changedVersion, retired = @no
            WHERE hotel_id = @hotelId AND code = @code
            """;

        private const string Add =
            """
            INSERT INTO consent_purpose (hotel_id, code, name_zh, name_en, basis, sensitive, retention, digest, notice_id, notice_version, changed_version, retired)
            VALUES (@hotelId, @code, @nameZh, @nameEn, @basis, @sensitive, @retention, @digest, @noticeId, @version, @changedVersion, @no)
            """;

        private sealed record Notice(Guid HotelId, int Version, string Status, string Content);

        private sealed record Purpose(string Code, string Digest, int ChangedVersion, bool Retired);

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await db.FindAsync<Notice>(Find, new { command.NoticeId, hotels = actor.Current.HotelsWith(ConsentPermissions.Publish) }, cancellationToken);
            if (notice is null)
            {
                return ConsentErrors.NoticeUnknown;
            }

            var content = NoticeContent.Parse(notice.Content);
            if (content.Missing(await law.ReadAsync(cancellationToken)).ToList() is { Count: > 0 } missing)
            {
                return ConsentErrors.NoticeIncomplete.With(missing);
            }

            if (await db.ExecuteAsync(Publish, new { command.NoticeId, now = clock.GetUtcNow() }, cancellationToken) == 0)
            {
                return ConsentErrors.NoticeNotDraft;
            }

            if (await db.FindAsync<int>(Newer, notice, cancellationToken) > 0)
            {
                return ConsentErrors.NoticeOutdated;
            }

            await db.ExecuteAsync(Supersede, notice, cancellationToken);

            var changed = await ReplacePurposesAsync(command.NoticeId, notice, content, cancellationToken);
            db.Work.Audit(new AuditDraft("notice.published", notice.HotelId, "notice", command.NoticeId, Details: new Dictionary<string, object?> { ["version"] = notice.Version }));
            db.Work.Tell(new NoticePublished(notice.HotelId, command.NoticeId, notice.Version, changed));
            return new Response(command.NoticeId, notice.Version, "published", changed);
        }

        private async Task<List<string>> ReplacePurposesAsync(Guid noticeId, Notice notice, NoticeContent content, CancellationToken ct)
        {
            var before = (await db.QueryAsync<Purpose>(Current, new { notice.HotelId }, ct)).ToDictionary(purpose => purpose.Code);
            var changed = new List<string>();
            foreach (var purpose in content.Purposes)
            {
                var known = before.GetValueOrDefault(purpose.Code);
                var same = known is { Retired: false } && known.Digest == purpose.Digest();
                if (!same)
                {
                    changed.Add(purpose.Code);
                }

                var row = new
                {
                    notice.HotelId,
                    purpose.Code,
                    nameZh = purpose.Name!.Zh,
                    nameEn = purpose.Name.En,
                    basis = purpose.Basis.ToCode(),
                    purpose.Sensitive,
                    purpose.Retention,
                    digest = purpose.Digest(),
                    noticeId,
                    notice.Version,
                    changedVersion = same ? known!.ChangedVersion : notice.Version,
                    no = false,
                };
                await db.ExecuteAsync(known is null ? Add : Replace, row, ct);
            }

            await db.ExecuteAsync(Retire, new { notice.HotelId, codes = content.Purposes.Select(purpose => purpose.Code), yes = true }, ct);
            return changed;
        }
    }
}
