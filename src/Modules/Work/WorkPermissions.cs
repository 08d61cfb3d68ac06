namespace HotelPrivacy.Work;

/// <summary>What one may be allowed to do with jobs, duties and notifications. Everybody sees their own without any of these.</summary>
public static class WorkPermissions
{
    /// <summary>See all jobs of a hotel; held for the platform, also those of no hotel.</summary>
    public const string ReadJobs = "jobs:read";

    /// <summary>Stop jobs that somebody else asked for.</summary>
    public const string CancelJobs = "jobs:cancel";

    /// <summary>See all duties of a hotel.</summary>
    public const string ReadDuties = "duties:read";

    /// <summary>Give duties to people and positions, and mark those of others as done.</summary>
    public const string ManageDuties = "duties:manage";

    /// <summary>See which notifications of a hotel went out.</summary>
    public const string ReadNotifications = "notifications:read";
}
