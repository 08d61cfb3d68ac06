namespace HotelPrivacy.Architecture.Tests.House;

/// <summary>The source tree the tests were built from.</summary>
internal static class Repository
{
    private const string Regenerate = "HOTELPRIVACY_REGENERATE";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of a module's sources.</summary>
    public static string SourceOf(string module) => Path.Combine(Root, "src", "Modules", module);

    /// <summary>
    /// Compares a committed file with what it must say; with <c>HOTELPRIVACY_REGENERATE=1</c> writes it instead.
    /// </summary>
    public static void ShouldSay(string path, string text)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable(Regenerate) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text, $"{path} is not what the code says: run the tests once with {Regenerate}=1 and commit the file.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HotelPrivacy.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The architecture tests read the sources: run them inside a checkout.");
    }
}
