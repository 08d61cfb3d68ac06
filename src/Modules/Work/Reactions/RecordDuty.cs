using HotelPrivacy.Contracts.Work;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Work.Model;

namespace HotelPrivacy.Work.Reactions;

/// <summary>Records a duty the first time it is told, and moves its text and day when it is told anew. Of two tellings the later counts, in whatever order they arrive.</summary>
internal sealed class RecordDuty(WorkDb db, Ids ids, TimeProvider clock) : IReaction<DutyArose>
{
    private const string Insert =
        """
        INSERT INTO work_duty (id, hotel_id, source, origin_id, kind, title_zh, title_en, rule_key, rule_source, href, by_hand, owner_id, owner_position, owner_key, due_at, state, reminded, told_at, created_at)
        SELECT @id, @hotelId, @source, @originId, @kind, @titleZh, @titleEn, @ruleKey, @ruleSource, @href, @byHand, @ownerId, @ownerPosition, @ownerKey, @dueAt, 'open', 'none', @at, @now
        WHERE NOT EXISTS (SELECT 1 FROM work_duty WHERE source = @source AND origin_id = @originId AND kind = @kind)
          AND NOT EXISTS (SELECT 1 FROM work_settled WHERE source = @source AND origin_id = @originId AND kind = @kind)
        """;

    private const string Update =
        """
        UPDATE work_duty SET title_zh = @titleZh, title_en = @titleEn, rule_key = @ruleKey, rule_source = @ruleSource, href = @href, told_at = @at,
          reminded = CASE WHEN due_at = @dueAt THEN reminded ELSE 'none' END, due_at = @dueAt
        WHERE source = @source AND origin_id = @originId AND kind = @kind AND state = 'open' AND told_at < @at
        """;

    public async Task ReactAsync(DutyArose fact, CancellationToken ct)
    {
        var id = ids.New();
        var row = new
        {
            id,
            fact.HotelId,
            fact.Source,
            fact.OriginId,
            fact.Kind,
            titleZh = fact.Title.Zh,
            titleEn = fact.Title.En,
            fact.RuleKey,
            fact.RuleSource,
            fact.Href,
            fact.ByHand,
            fact.OwnerId,
            fact.OwnerPosition,
            ownerKey = Owner.Key(fact.HotelId, fact.OwnerId, fact.OwnerPosition),
            fact.DueAt,
            fact.At,
            now = clock.GetUtcNow(),
        };
        if (await db.ExecuteAsync(Insert, row, ct) > 0)
        {
            db.Work.Audit(new AuditDraft("duty.arose", fact.HotelId, "duty", id));
        }
        else
        {
            await db.ExecuteAsync(Update, row, ct);
        }
    }
}
