namespace HotelPrivacy.Compliance;

/// <summary>What one may be allowed to do with the law data.</summary>
public static class CompliancePermissions
{
    /// <summary>Read rules, obligations and their sources.</summary>
    public const string Read = "compliance:read";

    /// <summary>Correct a rule for a hotel; held for the platform, for the whole installation.</summary>
    public const string Correct = "compliance:correct";
}
