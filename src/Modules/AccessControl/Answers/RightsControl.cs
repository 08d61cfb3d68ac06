using System.Globalization;
using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Answers;

/// <summary>
/// Control 4.1: from the positions held and the last completed review. It is partial at most, because the use of each permission,
/// accounts in other systems and duties that conflict, which it asks for too, are not recorded.
/// </summary>
internal sealed class RightsControl(AccessControlDb db, ReviewLaw law)
{
    private const string Grants =
        """
        SELECT g.hotel_id,
          COUNT(DISTINCT CASE WHEN p.suspended_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > @now) THEN g.person_id END) AS people,
          SUM(CASE WHEN p.suspended_at IS NULL AND g.valid_until IS NULL THEN 1 ELSE 0 END) AS endless,
          SUM(CASE WHEN g.valid_until <= @now THEN 1 ELSE 0 END) AS expired
        FROM access_control_grant g JOIN access_control_person p ON p.id = g.person_id
        WHERE g.ended_at IS NULL AND (g.hotel_id IS NULL OR g.hotel_id IN @hotelIds)
        GROUP BY g.hotel_id
        """;

    private const string Reviews =
        "SELECT hotel_id, COUNT(*) AS completed, MAX(completed_at) AS last_at FROM access_control_review WHERE state = 'completed' AND hotel_id IN @hotelIds GROUP BY hotel_id";

    private static readonly LocalText Nobody = new("本酒店没有任何员工岗位授权。", "Nobody of the staff holds a position at this hotel.");
    private static readonly LocalText NotRecorded = new("各项权限的使用情况、其他系统的账号和不相容岗位尚未记录", "the use of each permission, accounts in other systems and conflicting duties are not recorded");

    private sealed record GrantRow(Guid? HotelId, long People, long Endless, long Expired);

    private sealed record ReviewRow(Guid HotelId, long Completed, DateTimeOffset LastAt);

    public async Task<IReadOnlyDictionary<Guid, ControlAnswer>> GetAsync(IReadOnlyList<Guid> hotelIds, DateTimeOffset now, CancellationToken ct)
    {
        var grants = await db.QueryAsync<GrantRow>(Grants, new { hotelIds, now }, ct);
        var reviews = await db.QueryAsync<ReviewRow>(Reviews, new { hotelIds }, ct);
        var everywhere = grants.FirstOrDefault(row => row.HotelId is null);
        var answers = new Dictionary<Guid, ControlAnswer>();
        foreach (var hotel in hotelIds)
        {
            var (every, _) = await law.PeriodAsync(hotel, now, ct);
            answers[hotel] = Answer(grants.FirstOrDefault(row => row.HotelId == hotel), everywhere, reviews.FirstOrDefault(row => row.HotelId == hotel), every, now);
        }

        return answers;
    }

    private static ControlAnswer Answer(GrantRow? here, GrantRow? everywhere, ReviewRow? review, TimeSpan every, DateTimeOffset now)
    {
        var people = here?.People ?? 0;
        var expired = (here?.Expired ?? 0) + (everywhere?.Expired ?? 0);
        ControlFact[] facts =
        [
            Fact("本酒店有权限的员工", "Staff with a position here", people, now),
            Fact("无到期日的授权", "Grants without an end", here?.Endless ?? 0, now),
            Fact("对所有酒店有权限的人员", "People with access to all hotels", everywhere?.People ?? 0, now),
            Fact("已到期但未了结的授权", "Grants past their end and still held", expired, now),
            Fact("已完成的权限复核", "Access reviews completed", review?.Completed ?? 0, review?.LastAt ?? now) with { Href = "/app/settings/reviews" },
        ];
        return people == 0 ? new ControlAnswer("4.1", ControlStatus.Unmet, Nobody, facts) : new ControlAnswer("4.1", ControlStatus.Partial, Summary(review, expired, every, now), facts);
    }

    private static LocalText Summary(ReviewRow? review, long expired, TimeSpan every, DateTimeOffset now)
    {
        var missing = new List<LocalText>();
        var days = Text((long)every.TotalDays);
        if (review is null)
        {
            missing.Add(new LocalText("尚无已完成的权限复核", "no review of access was completed"));
        }
        else if (review.LastAt + every < now)
        {
            missing.Add(new LocalText($"最近一次权限复核已超过 {days} 天", $"the last review of access is older than {days} days"));
        }

        if (expired > 0)
        {
            missing.Add(new LocalText($"{Text(expired)} 项已到期的授权尚未了结", $"grants past their end and still held: {Text(expired)}"));
        }

        missing.Add(NotRecorded);
        return new LocalText(
            $"权限按岗位授予、到期失效；尚缺：{string.Join("；", missing.Select(each => each.Zh))}。",
            $"Permissions follow positions and end by themselves; missing: {string.Join("; ", missing.Select(each => each.En))}.");
    }

    private static ControlFact Fact(string zh, string en, long value, DateTimeOffset asOf) => new(new LocalText(zh, en), Text(value), "/app/settings/people", asOf);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
