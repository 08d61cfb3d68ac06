namespace HotelPrivacy.Hotels;

/// <summary>What one may be allowed to do with hotels.</summary>
public static class HotelsPermissions
{
    /// <summary>Create hotels; held for the platform, not for a hotel.</summary>
    public const string Create = "hotels:create";
}
