using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Transfers;

/// <summary>Supporting module: the transfer of a hotel and its readiness.</summary>
public sealed class TransfersModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["Compliance"];
}
