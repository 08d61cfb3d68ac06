using HotelPrivacy.Contracts.Work;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Work.Reactions;

/// <summary>Closes a duty. One that is settled before it was heard of leaves a note, so that hearing of it late opens nothing.</summary>
internal sealed class SettleDuty(WorkDb db) : IReaction<DutySettled>
{
    private const string Find = "SELECT id, hotel_id FROM work_duty WHERE source = @source AND origin_id = @originId AND kind = @kind";
    private const string Close = "UPDATE work_duty SET state = @state, closed_at = @at, closed_by = @settledBy WHERE id = @id AND state = 'open'";

    private const string Note =
        """
        INSERT INTO work_settled (source, origin_id, kind, at) SELECT @source, @originId, @kind, @at
        WHERE NOT EXISTS (SELECT 1 FROM work_settled WHERE source = @source AND origin_id = @originId AND kind = @kind)
        """;

    private sealed record Duty(Guid Id, Guid HotelId);

    public async Task ReactAsync(DutySettled fact, CancellationToken ct)
    {
        await db.ExecuteAsync(Note, new { fact.Source, fact.OriginId, fact.Kind, fact.At }, ct);
        if (await db.FindAsync<Duty>(Find, new { fact.Source, fact.OriginId, fact.Kind }, ct) is { } duty
            && await db.ExecuteAsync(Close, new { duty.Id, state = fact.Outcome.ToCode(), fact.At, fact.SettledBy }, ct) > 0)
        {
            db.Work.Audit(new AuditDraft(fact.Outcome == DutyOutcome.Done ? "duty.done" : "duty.cancelled", duty.HotelId, "duty", duty.Id));
        }
    }
}
