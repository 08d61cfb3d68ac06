using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.Consent.Answers;

/// <summary>Controls 7.1–7.3 from notices in force and the tallies of decisions.</summary>
internal sealed class ConsentControls(ConsentDb db, IMediator mediator, TimeProvider clock) : IControlsAnswer
{
    private const string Notices = "SELECT hotel_id, version, published_at FROM consent_notice WHERE status = 'published' AND hotel_id IN @hotelIds";
    private const string Purposes = "SELECT hotel_id, code, basis, changed_version FROM consent_purpose WHERE retired = @no AND hotel_id IN @hotelIds";
    private const string Tallies = "SELECT hotel_id, purpose, state, notice_version, guests FROM consent_tally WHERE guests > 0 AND hotel_id IN @hotelIds";

    private sealed record Notice(Guid HotelId, int Version, DateTimeOffset PublishedAt);

    private sealed record Purpose(Guid HotelId, string Code, LegalBasis Basis, int ChangedVersion);

    private sealed record Tally(Guid HotelId, string Purpose, DecisionState State, int NoticeVersion, long Guests);

    private static readonly string[] Ids = ["7.1", "7.2", "7.3"];

    public IReadOnlyList<string> ControlIds => Ids;

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ControlAnswer>>> GetControlsAsync(IReadOnlyList<Guid> hotelIds, CancellationToken ct)
    {
        var counts = await mediator.Send(new GetGuestCounts(hotelIds), ct);
        var notices = (await db.QueryAsync<Notice>(Notices, new { hotelIds }, ct)).ToDictionary(notice => notice.HotelId);
        var purposes = (await db.QueryAsync<Purpose>(Purposes, new { hotelIds, no = false }, ct)).ToLookup(purpose => purpose.HotelId);
        var tallies = (await db.QueryAsync<Tally>(Tallies, new { hotelIds }, ct)).ToLookup(tally => tally.HotelId);
        var now = clock.GetUtcNow();
        return hotelIds.ToDictionary(hotel => hotel, hotel => (IReadOnlyList<ControlAnswer>)Answer(
            counts.GetValueOrDefault(hotel), notices.GetValueOrDefault(hotel), [.. purposes[hotel].Where(purpose => purpose.Basis == LegalBasis.Consent)], [.. tallies[hotel]], now));
    }

    private static ControlAnswer[] Answer(long guests, Notice? notice, List<Purpose> purposes, List<Tally> tallies, DateTimeOffset now)
    {
        if (notice is null)
        {
            var none = new LocalText("没有已发布的告知书。", "No notice is in force.");
            var fact = new ControlFact(new LocalText("已发布的告知书", "Notices in force"), "0", "/app/notices", now);
            return [.. Ids.Select(id => new ControlAnswer(id, ControlStatus.Unmet, none, [fact]))];
        }

        // The least-asked purpose tells how many guests were asked about all of them.
        var decided = purposes.Count == 0 ? 0 : purposes.Min(purpose => tallies.Where(tally => tally.Purpose == purpose.Code).Sum(tally => tally.Guests));
        var outdated = purposes.Sum(purpose => tallies.Where(tally => tally.Purpose == purpose.Code && tally.State == DecisionState.Granted && tally.NoticeVersion < purpose.ChangedVersion).Sum(tally => tally.Guests));
        var granted = tallies.Where(tally => tally.State == DecisionState.Granted).Sum(tally => tally.Guests);
        var refused = tallies.Where(tally => tally.State != DecisionState.Granted).Sum(tally => tally.Guests);
        var inForce = new ControlFact(new LocalText("现行告知书版本", "Notice in force, version"), $"{notice.Version}", "/app/notices", notice.PublishedAt);
        var asked = new ControlFact(new LocalText("已作出决定的住客（最少被问及的目的）", "Guests who decided, for the purpose asked least"), $"{decided}", "/app/guests", now);
        var all = new ControlFact(new LocalText("住客总数", "Guests in all"), $"{guests}", "/app/guests", now);
        return
        [
            // A decision shows that the notice was read; by which channel and when it was served is not recorded yet: partial at most.
            AtMostPartial(Share("7.1", decided, guests, new LocalText("有送达记录的住客", "guests with a record of notice"), [asked, all, inForce])),
            Share("7.2", decided, guests, new LocalText("已作出决定的住客", "guests who decided"),
                [asked, all, new ControlFact(new LocalText("同意", "Granted"), $"{granted}", "/app/guests", now), new ControlFact(new LocalText("拒绝或撤回", "Refused or withdrawn"), $"{refused}", "/app/guests", now)]),
            new ControlAnswer(
                "7.3",
                // A notice that never changed proves nothing about changes, and how a change reached each guest is not recorded yet: partial at most.
                decided == 0 || notice.Version == 1 ? ControlStatus.Unmet : ControlStatus.Partial,
                (outdated, decided) switch
                {
                    (_, 0) => new LocalText("没有任何决定记录。", "No decision is recorded."),
                    ( > 0, _) => new LocalText($"{outdated} 项同意的告知内容已变更，尚未重新征得同意。", $"{outdated} consents refer to terms that changed and were not renewed."),
                    _ when notice.Version == 1 => new LocalText("告知书尚无变更，没有变更告知的记录。", "The notice never changed: no notice of a change is recorded."),
                    _ => new LocalText("没有待重新征得的同意；变更如何送达住客尚无记录。", "No consent waits for renewal; how the change reached guests is not recorded."),
                },
                [inForce, new ControlFact(new LocalText("待重新同意", "Consents to renew"), $"{outdated}", "/app/notices", now)]),
        ];
    }

    private static ControlAnswer AtMostPartial(ControlAnswer answer) =>
        answer.Status == ControlStatus.Met ? answer with { Status = ControlStatus.Partial } : answer;

    private static ControlAnswer Share(string id, long part, long whole, LocalText what, IReadOnlyList<ControlFact> facts) => new(
        id,
        (part, whole) switch { (0, _) or (_, 0) => ControlStatus.Unmet, _ when part >= whole => ControlStatus.Met, _ => ControlStatus.Partial },
        new LocalText($"{what.Zh}：{part} / {whole}。", $"{part} of {whole} {what.En}."),
        facts);
}
