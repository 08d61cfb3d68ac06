using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Transfers;

/// <summary>Supporting module: the transfer of a hotel and its readiness.</summary>
public sealed class TransfersModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["Compliance"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration) => services.AddSingleton(BuyerContact.Place);
}
