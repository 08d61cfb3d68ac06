using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

internal sealed record ControlFile(
    string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<ControlArea> Areas, IReadOnlyList<ControlInfo> Commitments) : ILawFile
{
    /// <summary>As other modules know it.</summary>
    public ControlCatalogue Catalogue => new(Areas, Commitments);
}
