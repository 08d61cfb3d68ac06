using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Awareness;

/// <summary>Area 11: campaigns, cases, rewards.</summary>
public sealed class AwarenessModule : Module
{
    /// <inheritdoc />
    public override int? Area => 11;
}
