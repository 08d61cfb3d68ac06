using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Complaints;

/// <summary>Area 10: complaints of guests.</summary>
public sealed class ComplaintsModule : Module
{
    /// <inheritdoc />
    public override int? Area => 10;
}
