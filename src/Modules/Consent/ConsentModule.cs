using HotelPrivacy.Consent.Answers;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Consent;

/// <summary>Area 7: notices, consents, the consent check.</summary>
public sealed class ConsentModule : Module
{
    /// <inheritdoc />
    public override int? Area => 7;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["Compliance", "Guests"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ConsentChecks>();
        services.AddScoped<NoticeLaw>();
        services.AddSingleton<IDirectAnswer, DirectConsentCheck>();
    }
}
