using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Hotels;

/// <summary>Supporting module: the hotels.</summary>
public sealed class HotelsModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;
}
