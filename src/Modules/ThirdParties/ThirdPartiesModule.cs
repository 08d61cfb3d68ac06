using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.ThirdParties;

/// <summary>Area 6: vendors, contracts, supervision.</summary>
public sealed class ThirdPartiesModule : Module
{
    /// <inheritdoc />
    public override int? Area => 6;
}
