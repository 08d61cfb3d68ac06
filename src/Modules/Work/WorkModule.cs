using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Work;

/// <summary>Supporting module: jobs, duties, notifications.</summary>
public sealed class WorkModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["AccessControl"];

    /// <inheritdoc />
    public override IReadOnlyList<string> Hears => ["Work"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => ReadMail(configuration, provider.GetRequiredService<DatabaseOptions>()));
        services.AddSingleton<WorkMail>();
        services.AddSingleton(new Recurrence(RemindOwners.Kind, "0 * * * *"));
        services.AddSingleton(new Recurrence(SendNotifications.Kind, "*/15 * * * *"));
    }

    private static MailSettings ReadMail(IConfiguration configuration, DatabaseOptions database)
    {
        var mail = configuration.GetSection("HotelPrivacy:Mail");
        var demo = configuration.GetValue("HotelPrivacy:Demo", false);
        var settings = new MailSettings(
            mail["Host"],
            mail.GetValue("Port", 587),
            mail.GetValue("Tls", true),
            mail["User"],
            mail["Password"],
            mail["From"] ?? "hotelprivacy@localhost",
            demo ? database.DataDirectory.TrimEnd(Path.DirectorySeparatorChar) + ".mail" : Path.Combine(database.DataDirectory, "mail"),
            demo,
            configuration.GetValue<Uri?>("HotelPrivacy:Address"));
        return settings is { User: not null, Tls: false }
            ? throw new InvalidOperationException("HotelPrivacy:Mail:User is set but Tls is false: the password would travel in the clear. Set Tls to true, or leave User out.")
            : settings;
    }
}
