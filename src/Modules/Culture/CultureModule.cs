using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Culture;

/// <summary>Area 17: promotion, events, honours.</summary>
public sealed class CultureModule : Module
{
    /// <inheritdoc />
    public override int? Area => 17;
}
