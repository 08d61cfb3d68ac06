namespace HotelPrivacy.AccessControl.Model;

/// <summary>The permissions an API key may hold: what a PMS, a website or a partner needs, never what reveals, exports or decides.</summary>
public static class MachineScopes
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlySet<string> All = new HashSet<string>
    {
        "guests:read",
        "guests:write",
        "consents:read",
        "consents:write",
        "consents:check",
    };
}
