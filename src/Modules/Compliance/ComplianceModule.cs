using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance;

/// <summary>Area 9: law data, reviews, reports.</summary>
public sealed class ComplianceModule : Module
{
    /// <inheritdoc />
    public override int? Area => 9;
}
