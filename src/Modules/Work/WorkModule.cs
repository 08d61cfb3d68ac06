using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Work;

/// <summary>Supporting module: jobs, duties, notifications.</summary>
public sealed class WorkModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;
}
