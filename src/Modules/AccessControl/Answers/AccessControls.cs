using System.Globalization;
using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Answers;

/// <summary>Controls 4.1–4.3: from the positions held, from the last verification of the audit log, and from what is not there yet.</summary>
internal sealed class AccessControls(AccessControlDb db, RightsControl rights, TimeProvider clock) : IControlsAnswer
{
    private const string Verification = "SELECT finished_at, tree_size, fault, first_sequence FROM access_control_verification ORDER BY finished_at DESC";

    // How old the last verification may be: a night may be missed, not two.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(48);
    private static readonly LocalText NoRules = new("尚未记录任何异常检测规则。", "No rules against unusual access are recorded.");

    private sealed record VerificationRow(DateTimeOffset FinishedAt, long TreeSize, AuditFaultKind? Fault, long? FirstSequence);

    public IReadOnlyList<string> ControlIds { get; } = ["4.1", "4.2", "4.3"];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ControlAnswer>>> GetControlsAsync(IReadOnlyList<Guid> hotelIds, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var held = await rights.GetAsync(hotelIds, now, ct);
        var log = await LogAsync(now, ct);
        var anomalies = new ControlAnswer("4.3", ControlStatus.Unmet, NoRules, [new ControlFact(new LocalText("异常检测规则", "Anomaly rules"), "0", null, now)]);
        return hotelIds.ToDictionary(
            hotel => hotel,
            hotel => (IReadOnlyList<ControlAnswer>)[held[hotel], log, anomalies]);
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
            "4.2", status, summary, [new ControlFact(new LocalText("已校验的条目", "Entries verified"), Text(last.TreeSize), "/app/audit", last.FinishedAt), Signed(checkpoint, now)]);
    }

    private static ControlFact Signed(AuditCheckpoint? checkpoint, DateTimeOffset now) => new(
        new LocalText("最新检查点的条目数", "Entries under the latest checkpoint"), Text(checkpoint?.TreeSize ?? 0), "/app/audit", checkpoint?.At ?? now);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
