using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests;

/// <summary>Supporting module: the guest vault and imports.</summary>
public sealed class GuestsModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;
}
