using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Cooperation;

/// <summary>Area 19: exchange, standards, sharing.</summary>
public sealed class CooperationModule : Module
{
    /// <inheritdoc />
    public override int? Area => 19;
}
