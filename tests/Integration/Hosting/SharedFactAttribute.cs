namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>A test that reads the real PMS exports; where they are absent it is skipped and says so.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Repository.Shared, "pms")))
        {
            Skip = $"The real PMS exports are not at {Repository.Shared} (HOTELPRIVACY_SHARED).";
        }
    }
}
