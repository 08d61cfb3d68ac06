namespace HotelPrivacy.Transfers;

/// <summary>What one may be allowed to do with transfers.</summary>
public static class TransfersPermissions
{
    /// <summary>Read transfers and their readiness.</summary>
    public const string Read = "transfers:read";

    /// <summary>Create transfers and move them on.</summary>
    public const string Write = "transfers:write";
}
