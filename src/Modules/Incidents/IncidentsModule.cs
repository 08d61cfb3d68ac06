using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Incidents;

/// <summary>Area 12: incidents and their clocks.</summary>
public sealed class IncidentsModule : Module
{
    /// <inheritdoc />
    public override int? Area => 12;
}
