using System.Security.Cryptography;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Api;

/// <summary>Reads the settings that must be known before anything is built; the names are those of the README.</summary>
internal static class Settings
{
    // A build made by developers is Development unless told; a published one is Production.
#if DEBUG
    private const string Standard = "Development";
#else
    private const string Standard = "Production";
#endif

    public static string EnvironmentName(string[] args) =>
        new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build()["ENVIRONMENT"] ?? Standard;

    /// <summary>Where the server listens unless told. In appsettings.json it would override <c>ASPNETCORE_URLS</c>.</summary>
    public static void PrepareAddress(WebApplicationBuilder builder)
    {
        string[] told = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey, "Kestrel:Endpoints"];
        if (!told.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }
    }

    public static DatabaseOptions ReadDatabase(IConfiguration configuration) => new()
    {
        DataDirectory = Path.GetFullPath(configuration["HotelPrivacy:DataDirectory"] ?? Path.Combine(Home, "data")),
        Provider = configuration.GetValue("HotelPrivacy:Database:Provider", DatabaseProvider.Sqlite),
        ConnectionString = configuration["HotelPrivacy:Database:ConnectionString"],
    };

    /// <summary>The demo loader signs in as the administrator of the first start, so it must know the password that is otherwise made there; it is printed all the same.</summary>
    public static void PrepareDemo(ConfigurationManager configuration)
    {
        const string key = "HotelPrivacy:Bootstrap:AdminPassword";
        if (configuration.GetValue<bool>("HotelPrivacy:Demo") && configuration[key] is null)
        {
            configuration.AddInMemoryCollection(new Dictionary<string, string?> { [key] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10)) });
        }
    }

    /// <summary>The checkout, or the program's folder where there is none.</summary>
    public static string Home { get; } = FindHome(AppContext.BaseDirectory);

    private static string FindHome(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HotelPrivacy.sln")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
