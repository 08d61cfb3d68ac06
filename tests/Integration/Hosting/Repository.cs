namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Whether files that are generated and committed are written anew.</summary>
    public static bool Regenerate => Environment.GetEnvironmentVariable("HOTELPRIVACY_REGENERATE") == "1";

    /// <summary>The real PMS exports, which are not part of the project.</summary>
    public static string Shared => Environment.GetEnvironmentVariable("HOTELPRIVACY_SHARED") ?? Path.Combine(Root, "..", "shared");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HotelPrivacy.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside a checkout.");
    }
}
