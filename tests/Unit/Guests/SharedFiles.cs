namespace HotelPrivacy.Unit.Tests.Guests;

/// <summary>Finds the files of real systems, which are never part of the repository.</summary>
internal static class SharedFiles
{
    /// <summary>The folder named by HOTELPRIVACY_SHARED, else <c>shared</c> beside the repository; null when there is none.</summary>
    public static string? Folder { get; } = Find();

    public static string PathOf(string name) => Path.Combine(Folder!, "pms", name);

    private static string? Find()
    {
#pragma warning disable RS0030 // Tests have no configuration to ask.
        var named = Environment.GetEnvironmentVariable("HOTELPRIVACY_SHARED");
#pragma warning restore RS0030
        if (named is not null)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HotelPrivacy.sln")))
            {
                var beside = Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}

/// <summary>A test that needs the shared files and says so when they are absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFiles.Folder is null)
        {
            Skip = "The shared PMS files are not here: set HOTELPRIVACY_SHARED or put them in ../shared.";
        }
    }
}
