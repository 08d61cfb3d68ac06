using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Estate;

/// <summary>Supporting module: the register of places that hold guest information.</summary>
public sealed class EstateModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;
}
