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
        // Read for each run: a changed configuration file counts without a restart.
        services.AddScoped(provider => MailSettings.Read(configuration, provider.GetRequiredService<DatabaseOptions>()));
        services.AddScoped<WorkMail>();
        services.AddSingleton(new Recurrence(RemindOwners.Kind, "0 * * * *"));
        services.AddSingleton(new Recurrence(SendNotifications.Kind, "*/15 * * * *"));
    }
}
