using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.PhysicalSecurity;

/// <summary>Area 5: sites, cameras, media.</summary>
public sealed class PhysicalSecurityModule : Module
{
    /// <inheritdoc />
    public override int? Area => 5;
}
