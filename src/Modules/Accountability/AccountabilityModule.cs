using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Accountability;

/// <summary>Area 16: responsibility, sanctions, education.</summary>
public sealed class AccountabilityModule : Module
{
    /// <inheritdoc />
    public override int? Area => 16;
}
