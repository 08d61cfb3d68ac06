using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent;

/// <summary>Area 7: notices, consents, the consent check.</summary>
public sealed class ConsentModule : Module
{
    /// <inheritdoc />
    public override int? Area => 7;
}
