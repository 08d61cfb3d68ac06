using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.GuestRights;

/// <summary>Area 14: requests of guests.</summary>
public sealed class GuestRightsModule : Module
{
    /// <inheritdoc />
    public override int? Area => 14;
}
