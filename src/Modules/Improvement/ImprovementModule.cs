using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Improvement;

/// <summary>Area 20: assessments, corrective actions, ideas.</summary>
public sealed class ImprovementModule : Module
{
    /// <inheritdoc />
    public override int? Area => 20;
}
