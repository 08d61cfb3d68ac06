using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Destruction;

/// <summary>Area 13: retention and destruction.</summary>
public sealed class DestructionModule : Module
{
    /// <inheritdoc />
    public override int? Area => 13;
}
