using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>Whether the handler of the guests' information changes.</summary>
internal enum HandlerChange
{
    No,
    Yes,
    Depends,
    Ends,
}

/// <summary>What the law says of one way for a hotel to change hands.</summary>
/// <param name="Id">Such as <c>DS-3</c>.</param>
/// <param name="Structure">The structure, or <c>any</c>.</param>
/// <param name="Jurisdiction"><c>CN</c> or <c>EU</c>.</param>
/// <param name="Contested">Whether two readings compete; then <paramref name="Strict"/>, <paramref name="Lenient"/> and <paramref name="ProductDefault"/> are given.</param>
/// <param name="Actions">What follows.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="HandlerChanges">Whether the handler changes; null where that is not the question.</param>
/// <param name="When">A further condition.</param>
/// <param name="Rule">The reading, where there is one.</param>
/// <param name="Strict">The strict reading.</param>
/// <param name="Lenient">The lenient reading.</param>
/// <param name="ProductDefault">What the product does unless counsel's opinion says otherwise.</param>
internal sealed record DealStructure(
    string Id,
    string Structure,
    string Jurisdiction,
    bool Contested,
    IReadOnlyList<LocalText> Actions,
    IReadOnlyList<Citation> Source,
    Confidence Confidence,
    HandlerChange? HandlerChanges = null,
    Condition? When = null,
    LocalText? Rule = null,
    LocalText? Strict = null,
    LocalText? Lenient = null,
    LocalText? ProductDefault = null);

internal sealed record DealFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<DealStructure> Structures) : ILawFile;
