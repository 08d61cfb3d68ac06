using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Compliance;

/// <summary>Area 9: law data, reviews, reports.</summary>
public sealed class ComplianceModule : Module
{
    /// <inheritdoc />
    public override int? Area => 9;

    /// <summary>Loads the law data; the start fails, naming the file, when it is not the released one.</summary>
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(LawLoader.Load());
        services.AddScoped<RuleBook>();
    }
}
