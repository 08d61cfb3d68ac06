using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Technology;

/// <summary>Area 18: technology watch, research, adoption.</summary>
public sealed class TechnologyModule : Module
{
    /// <inheritdoc />
    public override int? Area => 18;
}
