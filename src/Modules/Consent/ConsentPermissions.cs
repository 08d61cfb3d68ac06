namespace HotelPrivacy.Consent;

/// <summary>What one may be allowed to do with notices and consents.</summary>
public static class ConsentPermissions
{
    /// <summary>Read notices and receipts.</summary>
    public const string Read = "consents:read";

    /// <summary>Record decisions and withdrawals.</summary>
    public const string Write = "consents:write";

    /// <summary>Ask whether a purpose is allowed.</summary>
    public const string Check = "consents:check";

    /// <summary>Draft and publish notices.</summary>
    public const string Publish = "consents:publish";
}
