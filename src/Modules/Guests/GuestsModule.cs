using HotelPrivacy.Guests.Features;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Guests;

/// <summary>Supporting module: the guest vault and imports.</summary>
public sealed class GuestsModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["Hotels"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<GuestVault>();
        services.AddScoped<GuestReader>();
        services.AddScoped<GuestWriter>();
        services.AddSingleton(ImportGuests.Place);
    }
}
