using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.CrossBorder;

/// <summary>Area 15: transfers abroad.</summary>
public sealed class CrossBorderModule : Module
{
    /// <inheritdoc />
    public override int? Area => 15;
}
