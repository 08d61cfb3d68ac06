namespace HotelPrivacy.AccessControl;

/// <summary>What one may be allowed to do with staff, API keys and the audit log.</summary>
public static class AccessControlPermissions
{
    /// <summary>See the staff and their positions.</summary>
    public const string ReadStaff = "staff:read";

    /// <summary>Add, suspend and reinstate staff, give and end positions; never more than one holds oneself.</summary>
    public const string WriteStaff = "staff:write";

    /// <summary>See API keys; the keys themselves are never shown again.</summary>
    public const string ReadApiKeys = "api-keys:read";

    /// <summary>Make and revoke API keys.</summary>
    public const string WriteApiKeys = "api-keys:write";

    /// <summary>Read the audit log.</summary>
    public const string ReadAudit = "audit:read";

    /// <summary>Have the whole audit log verified.</summary>
    public const string VerifyAudit = "audit:verify";
}
