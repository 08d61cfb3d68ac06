namespace HotelPrivacy.Api.Demo;

/// <summary>Tasks of the demo hotel's people, one for each band of My work.</summary>
internal static class DemoDuties
{
    private static readonly (double InDays, string Position, string Zh, string En)[] All =
    [
        (-3, "privacyOfficer", "核对前台岗位的权限", "Review the permissions of the front desk"),
        (0.3, "privacyOfficer", "答复受让方关于住客类别的问题", "Answer the buyer's question about classes of guests"),
        (2, "privacyOfficer", "审阅告知书英文版", "Read the English notice once more"),
        (6, "legalCounsel", "确认资产出售的同意路径", "Confirm the route of consent for the asset sale"),
        (14, "privacyOfficer", "交割前核对全部审计日志", "Verify the whole audit log before the handover"),
        (20, "itManager", "列出酒店管理系统之外存放住客信息的地方", "List the places outside the PMS that hold guests' information"),
    ];

    public static IEnumerable<object> For(Guid hotelId, DateTimeOffset now) =>
        All.Select(duty => new { hotelId, title = new { zh = duty.Zh, en = duty.En }, dueAt = now.AddDays(duty.InDays), ownerPosition = duty.Position });
}
