using System.Collections.Frozen;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>A job position: what whoever holds it may do.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Name">Its name.</param>
/// <param name="PlatformOnly">Whether it is given for all hotels at once only.</param>
/// <param name="Permissions">What it may do at the hotel it is given for.</param>
public sealed record Position(string Code, LocalText Name, bool PlatformOnly, IReadOnlySet<string> Permissions);

/// <summary>
/// The positions, as data of the product: one line per permission says who holds it, so that a new permission is one decision in one place
/// (a test demands it). The administrator holds everything, and is the only one who holds what has no line.
/// </summary>
public sealed class Positions(PermissionCatalog catalog)
{
    /// <summary>The position made at first start.</summary>
    public const string Administrator = "administrator";

    /// <summary>Who answers for a hotel.</summary>
    public const string Manager = "generalManager";

    private const string Privacy = "privacyOfficer";
    private const string It = "itManager";
    private const string Desk = "frontDesk";
    private const string Duty = "dutyManager";
    private const string Hr = "hrManager";
    private const string Counsel = "legalCounsel";
    private const string Auditor = "auditor";

    private static readonly (string Code, LocalText Name)[] Names =
    [
        (Administrator, new("系统管理员", "Administrator")),
        (Manager, new("总经理", "General manager")),
        (Privacy, new("个人信息保护负责人", "Privacy officer")),
        (It, new("信息技术经理", "IT manager")),
        (Desk, new("前台", "Front desk")),
        (Duty, new("值班经理", "Duty manager")),
        (Hr, new("人力资源经理", "HR manager")),
        (Counsel, new("法律顾问", "Legal counsel")),
        (Auditor, new("审计员", "Auditor")),
    ];

    /// <summary>Permissions that belong to no hotel, or that only the administrator should hold.</summary>
    public static readonly IReadOnlySet<string> AdministratorOnly = new HashSet<string> { "hotels:create" };

    /// <summary>Who holds what beside the administrator.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Holders = new Dictionary<string, string[]>
    {
        [AccessControlPermissions.ReadStaff] = [Manager, Privacy, It, Hr, Auditor],
        [AccessControlPermissions.WriteStaff] = [Manager, It, Hr],
        [AccessControlPermissions.ReadApiKeys] = [Manager, Privacy, It, Auditor],
        [AccessControlPermissions.WriteApiKeys] = [Manager, It],
        [AccessControlPermissions.ReadAudit] = [Manager, Privacy, Counsel, Auditor],
        [AccessControlPermissions.VerifyAudit] = [Manager, Privacy, Auditor],
        ["keys:read"] = [Manager, Privacy, It, Auditor],
        ["keys:rotate"] = [Manager, It],
        ["guests:read"] = [Manager, Privacy, It, Desk, Duty],
        ["guests:write"] = [Manager, It, Desk, Duty],
        ["guests:search"] = [Manager, Privacy, Desk, Duty],
        ["guests:reveal"] = [Manager, Privacy, Desk, Duty],
        ["guests:import"] = [Manager, It],
        ["consents:read"] = [Manager, Privacy, It, Desk, Duty, Counsel, Auditor],
        ["consents:write"] = [Manager, Privacy, It, Desk, Duty],
        ["consents:check"] = [Manager, Privacy, It, Desk, Duty, Counsel, Auditor],
        ["consents:publish"] = [Manager, Privacy],
        ["transfers:read"] = [Manager, Privacy, It, Counsel, Auditor],
        ["transfers:write"] = [Manager, Privacy, Counsel],
        ["jobs:read"] = [Manager, Privacy, It, Auditor],
        ["jobs:cancel"] = [Manager, It],
        ["compliance:read"] = [Manager, Privacy, It, Hr, Counsel, Auditor],
        ["compliance:correct"] = [Privacy, Counsel],
        ["duties:read"] = [Manager, Privacy, It, Hr, Counsel, Auditor],
        ["duties:manage"] = [Manager, Privacy, It, Hr],
        ["notifications:read"] = [Manager, Privacy, It],
    };

    /// <summary>All positions.</summary>
    public IReadOnlyList<Position> All { get; } =
    [
        .. Names.Select(named => new Position(
            named.Code,
            named.Name,
            named.Code == Administrator,
            named.Code == Administrator ? catalog.All : Holders.Where(line => line.Value.Contains(named.Code)).Select(line => line.Key).ToFrozenSet())),
    ];

    /// <summary>The position with this code, or null.</summary>
    public Position? Find(string code) => All.FirstOrDefault(position => position.Code == code);
}
