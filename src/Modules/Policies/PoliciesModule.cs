using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Policies;

/// <summary>Area 1: policies and their acknowledgement.</summary>
public sealed class PoliciesModule : Module
{
    /// <inheritdoc />
    public override int? Area => 1;
}
