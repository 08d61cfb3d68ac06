using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Encryption;

/// <summary>Area 3: keys and their life cycle.</summary>
public sealed class EncryptionModule : Module
{
    /// <inheritdoc />
    public override int? Area => 3;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["Compliance", "Hotels"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<KeyInventory>();
        services.AddScoped<RotationPeriods>();
        services.AddSingleton(HotelKeyPlace.Place);
    }
}
