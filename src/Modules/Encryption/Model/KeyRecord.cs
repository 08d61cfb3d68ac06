using System.Globalization;
using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Encryption.Model;

/// <summary>A key-encryption key as the controls look at it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Suite">Code of its algorithms.</param>
/// <param name="State">Its state.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="InUse">Whether a data key is wrapped by it.</param>
/// <param name="Shared">Whether it wraps data keys of another hotel.</param>
/// <param name="Logged">Whether the audit log holds its making and, if it is past that, its deactivation.</param>
public sealed record KeyFacts(int Version, string Suite, KeyState State, DateTimeOffset CreatedAt, bool InUse, bool Shared, bool Logged);

/// <summary>What is known of a hotel's keys, and what it says for controls 3.1 and 3.3.</summary>
/// <param name="Country">Where the hotel lies.</param>
/// <param name="Keys">Its key-encryption keys.</param>
/// <param name="IndexMadeAt">When its index key was made.</param>
/// <param name="Tested">Codes of the suites that passed their self-test in this process.</param>
/// <param name="TestedAt">When they did.</param>
/// <param name="Period">How long a key may be in use; null when no rule says.</param>
/// <param name="Rotating">Whether a rotation is under way.</param>
/// <param name="Place">Where the root key lies.</param>
/// <param name="Now">The moment.</param>
public sealed record KeyRecord(
    string Country, IReadOnlyList<KeyFacts> Keys, DateTimeOffset? IndexMadeAt, IReadOnlyCollection<string> Tested, DateTimeOffset? TestedAt,
    TimeSpan? Period, bool Rotating, KeyPlace Place, DateTimeOffset Now)
{
    private const string Page = "/app/keys";
    private const string China = "CN";
    private const string Chinese = "cn";

    private static readonly LocalText Nothing = new("尚无住客信息被加密。", "No guest information is encrypted yet.");

    private IReadOnlyList<KeyFacts> InUse => [.. Keys.Where(key => key.InUse)];

    private KeyFacts? Active => Keys.FirstOrDefault(key => key.State == KeyState.Active);

    private int Stranded => Keys.Count(key => key.InUse && key.State != KeyState.Active);

    /// <summary>3.1: the algorithms in use are approved, gave the published answers in this process and, in China, are the national ones.</summary>
    public ControlAnswer Algorithms()
    {
        var used = InUse.Select(key => key.Suite).Distinct().Order().ToList();
        var (status, summary) = used switch
        {
            [] => (ControlStatus.Unmet, Nothing),
            _ when used.Exists(suite => !Tested.Contains(suite)) =>
                (ControlStatus.Unmet, new LocalText("使用中的算法未通过本次运行的自检。", "Algorithms in use have not passed their self-test in this run.")),
            _ when Country == China && used.Exists(suite => suite != Chinese) =>
                (ControlStatus.Partial, new LocalText("算法已通过自检，但境内酒店未全部使用国密算法；理由须由法律顾问说明。", "The algorithms passed their self-test, but a hotel in China does not use the national ones throughout; counsel has to give the reason.")),
            _ => (ControlStatus.Met, new LocalText("存储加密所用算法均已批准，并通过本次运行的自检。", "The algorithms that protect stored data are approved and passed their self-test in this run.")),
        };
        return new ControlAnswer("3.1", status, summary,
        [
            Fact("使用中的密码配置", "Profiles in use", used.Count == 0 ? "–" : string.Join(", ", used)),
            Fact("酒店所在国家或地区", "Country of the hotel", Country),
            new ControlFact(new LocalText("自检通过", "Self-test passed"), Tested.Count == 0 ? "–" : string.Join(", ", Tested.Order()), Page, TestedAt ?? Now),
        ]);
    }

    /// <summary>3.3: no key past its period, none shared between hotels, every operation logged, the root key not beside the data.</summary>
    public ControlAnswer Management()
    {
        var (status, summary) = Judge();
        return new ControlAnswer("3.3", status, summary,
        [
            Fact("密钥加密密钥", "Key-encryption keys", Text(Keys.Count)),
            Fact("启用密钥已用天数", "Age of the active key in days", Active is { } key ? Text((Now - key.CreatedAt).Days) : "–"),
            Fact("轮换周期（天）", "Rotation period in days", Period is { } period ? Text(period.Days) : "–"),
            Fact("仍有数据密钥的停用密钥", "Keys out of use that still wrap data keys", Text(Stranded)),
            Fact("与其他酒店共用的密钥", "Keys shared with another hotel", Text(Keys.Count(each => each.Shared))),
            Fact("操作未记入审计日志的密钥", "Keys with operations missing from the audit log", Text(Keys.Count(each => !each.Logged))),
            Fact("根密钥位置", "Place of the root key", Place.ToCode()),
        ]);
    }

    private (ControlStatus Status, LocalText Summary) Judge() => Active is { } active && InUse.Count > 0 ? Judge(active) : (ControlStatus.Unmet, Nothing);

    private (ControlStatus Status, LocalText Summary) Judge(KeyFacts active) => this switch
    {
        _ when Keys.Any(key => key.Shared) => (ControlStatus.Unmet, new LocalText("有密钥与其他酒店共用。", "A key is shared with another hotel.")),
        _ when Keys.Any(key => !key.Logged) => (ControlStatus.Unmet, new LocalText("有密钥操作未记入审计日志。", "An operation on a key is missing from the audit log.")),
        { Place: KeyPlace.WithData } => (ControlStatus.Unmet, new LocalText("根密钥与数据存放在一起。", "The root key lies with the data.")),
        { Rotating: false } when Stranded > 0 => (ControlStatus.Unmet, new LocalText("停用的密钥下仍有数据密钥，且没有进行中的轮换。", "Data keys are left under a key out of use, and no rotation is under way.")),
        { Rotating: false } when IsOverdue(active.CreatedAt) => (ControlStatus.Unmet, new LocalText("启用中的密钥已超过轮换周期。", "The active key is past its rotation period.")),
        { Rotating: true } => (ControlStatus.Partial, new LocalText("密钥轮换进行中。", "A rotation is under way.")),
        { Period: null } => (ControlStatus.Partial, new LocalText("未设定轮换周期。", "No rotation period is set.")),
        { IndexMadeAt: { } made } when IsOverdue(made) => (ControlStatus.Partial, new LocalText("检索密钥已超过轮换周期，尚不能轮换。", "The index key is past the rotation period and cannot be rotated yet.")),
        { Place: KeyPlace.SameVolume } => (ControlStatus.Partial, new LocalText("根密钥有独立目录，但与数据在同一存储卷。", "The root key has a directory of its own, but on the same volume as the data.")),
        _ => (ControlStatus.Met, new LocalText("密钥均在轮换周期内，互不共用，操作有记录，根密钥不与数据同处。", "All keys are within their period, none is shared, every operation is logged, and the root key is not beside the data.")),
    };

    private bool IsOverdue(DateTimeOffset madeAt) => Period is { } period && madeAt + period < Now;

    private ControlFact Fact(string zh, string en, string value) => new(new LocalText(zh, en), value, Page, Now);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
