using System.Globalization;
using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Answers;

/// <summary>Controls 4.1–4.3: from the grants in force, from the last verification of the audit log, and from what is not there yet.</summary>
internal sealed class AccessControls(AccessControlDb db, TimeProvider clock) : IControlsAnswer
{
    private const string Grants =
        """
        SELECT g.hotel_id, COUNT(DISTINCT g.person_id) AS people, COUNT(*) AS grants, SUM(CASE WHEN g.valid_until IS NULL THEN 1 ELSE 0 END) AS endless
        FROM access_control_grant g JOIN access_control_person p ON p.id = g.person_id
        WHERE p.suspended_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > @now) AND (g.hotel_id IS NULL OR g.hotel_id IN @hotelIds)
        GROUP BY g.hotel_id
        """;

    private const string Verification = "SELECT finished_at, tree_size, fault, first_sequence FROM access_control_verification ORDER BY finished_at DESC";

    // How old the last verification may be: a night may be missed, not two.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(48);
    private static readonly LocalText NoRules = new("尚未记录任何异常检测规则。", "No rules against unusual access are recorded.");

    private sealed record GrantRow(Guid? HotelId, long People, long Grants, long Endless);

    private sealed record VerificationRow(DateTimeOffset FinishedAt, long TreeSize, AuditFaultKind? Fault, long? FirstSequence);

    public IReadOnlyList<string> ControlIds { get; } = ["4.1", "4.2", "4.3"];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ControlAnswer>>> GetControlsAsync(IReadOnlyList<Guid> hotelIds, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var grants = await db.QueryAsync<GrantRow>(Grants, new { hotelIds, now }, ct);
        var everywhere = grants.FirstOrDefault(row => row.HotelId is null);
        var log = await LogAsync(now, ct);
        var rules = new ControlAnswer("4.3", ControlStatus.Unmet, NoRules, [new ControlFact(new LocalText("异常检测规则", "Anomaly rules"), "0", null, now)]);
        return hotelIds.ToDictionary(
            hotel => hotel,
            hotel => (IReadOnlyList<ControlAnswer>)[Rights(grants.FirstOrDefault(row => row.HotelId == hotel), everywhere, now), log, rules]);
    }

    private static ControlAnswer Rights(GrantRow? here, GrantRow? everywhere, DateTimeOffset now)
    {
        var people = here?.People ?? 0;
        return new ControlAnswer(
            "4.1",
            people == 0 ? ControlStatus.Unmet : ControlStatus.Partial,
            people == 0
                ? new LocalText("本酒店没有任何员工岗位授权。", "Nobody of the staff holds a position at this hotel.")
                : new LocalText("权限按岗位授予、到期失效，但尚无权限复核记录。", "Permissions follow positions and end by themselves, but no review of them is recorded."),
            [
                Fact("本酒店有权限的员工", "Staff with a position here", people, now),
                Fact("无到期日的授权", "Grants without an end", here?.Endless ?? 0, now),
                Fact("对所有酒店有权限的人员", "People with access to all hotels", everywhere?.People ?? 0, now),
                Fact("权限复核", "Access reviews", 0, now),
            ]);
    }

    private async Task<ControlAnswer> LogAsync(DateTimeOffset now, CancellationToken ct)
    {
        var checkpoint = await AuditCheckpoints.FindNewestAsync(db, ct);
        var rows = await db.QueryFirstAsync<VerificationRow>(Verification, 1, null, ct);
        if (rows is not [var last])
        {
            var never = new LocalText("审计日志随业务同步写入，但尚未做过完整校验。", "The audit log is written with the work itself, but was never verified as a whole.");
            return new ControlAnswer("4.2", ControlStatus.Partial, never, [Signed(checkpoint, now)]);
        }

        var (status, summary) = last switch
        {
            { Fault: not null } => (ControlStatus.Unmet, new LocalText($"审计日志从第 {last.FirstSequence} 条起缺失或被改动。", $"The audit log is missing or altered from entry {last.FirstSequence} on.")),
            _ when last.FinishedAt + Fresh < now => (ControlStatus.Partial, new LocalText("最近一次完整校验已超过 48 小时。", "The last verification of the whole log is older than 48 hours.")),
            _ when checkpoint is null => (ControlStatus.Partial, new LocalText("没有已签名的检查点。", "There is no signed checkpoint.")),
            _ => (ControlStatus.Met, new LocalText("审计日志完整校验通过，检查点已签名。", "The whole audit log verifies and its checkpoint is signed.")),
        };
        return new ControlAnswer(
            "4.2", status, summary, [Fact("已校验的条目", "Entries verified", last.TreeSize, last.FinishedAt) with { Href = "/app/audit" }, Signed(checkpoint, now)]);
    }

    private static ControlFact Signed(AuditCheckpoint? checkpoint, DateTimeOffset now) => new(
        new LocalText("最新检查点的条目数", "Entries under the latest checkpoint"), Text(checkpoint?.TreeSize ?? 0), "/app/audit", checkpoint?.At ?? now);

    private static ControlFact Fact(string zh, string en, long value, DateTimeOffset asOf) => new(new LocalText(zh, en), Text(value), "/app/settings/people", asOf);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
