using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>
/// The real server on a real port over a real, fresh database file, one per test process. With <c>HOTELPRIVACY_TEST_SQLSERVER</c>
/// (a connection string to a server) the same tests run on a fresh SQL Server database.
/// </summary>
public sealed class HotelHost : WebApplicationFactory<Program>, IHotelServer, IAsyncLifetime
{
    public const string AdminEmail = "admin@example.com";
    public const string AdminPassword = "correct horse battery staple 1";

    private readonly string home = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "hosts", Guid.NewGuid().ToString("N"))).FullName;

    public TestClock Clock { get; } = new();

    public string DataDirectory => Path.Combine(home, "data");

    public string DatabaseFile => Path.Combine(DataDirectory, "hotelprivacy.db");

    public Uri Address { get; private set; } = null!;

    public Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
        return Task.CompletedTask;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        Directory.Delete(home, recursive: true);
    }

    public HttpClient Client(HttpMessageHandler handler) => new(handler) { BaseAddress = Address };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("HotelPrivacy:DataDirectory", DataDirectory);
        builder.UseSetting("HotelPrivacy:Bootstrap:AdminEmail", AdminEmail);
        builder.UseSetting("HotelPrivacy:Bootstrap:AdminPassword", AdminPassword);
        // Every test signs people in: the real work factor would be most of the run.
        builder.UseSetting("HotelPrivacy:SignIn:PasswordIterations", "1000");
        builder.UseSetting("HotelPrivacy:Limits:SignInsPerMinute", "100000");
        builder.UseSetting("HotelPrivacy:Limits:RequestsPerMinute", "1000000");
        if (Environment.GetEnvironmentVariable("HOTELPRIVACY_TEST_SQLSERVER") is { Length: > 0 } server)
        {
            builder.UseSetting("HotelPrivacy:Database:Provider", "SqlServer");
            builder.UseSetting("HotelPrivacy:Database:ConnectionString", CreateDatabase(server));
        }

        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    private static string CreateDatabase(string server)
    {
        var name = $"hotelprivacy_test_{Guid.NewGuid():N}";
        using var connection = new SqlConnection(server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE [{name}]; ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON;";
        command.ExecuteNonQuery();
        return new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ToString();
    }
}

[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<HotelHost>
{
    public const string Name = "host";
}
