using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>Something besides guest records that changes hands or must be closed.</summary>
/// <param name="Id">Stable id, such as <c>police-licence</c>.</param>
/// <param name="Kinds">The kinds of transfer it belongs to.</param>
/// <param name="When">When it is done.</param>
/// <param name="What">What is done.</param>
/// <param name="Proof">What shows it.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Gate">The stage that asks for it; null for what follows the transfer.</param>
internal sealed record HandoverItem(
    string Id,
    IReadOnlyList<string> Kinds,
    string When,
    LocalText What,
    LocalText Proof,
    IReadOnlyList<Citation> Source,
    Confidence Confidence,
    string? Gate = null);

internal sealed record HandoverFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<HandoverItem> Items) : ILawFile;

/// <summary>A question for counsel.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Question">What is uncertain, and what the product does meanwhile.</param>
/// <param name="Concerns">The sources it concerns.</param>
internal sealed record OpenQuestion(int Number, LocalText Question, IReadOnlyList<Citation> Concerns);

internal sealed record OpenQuestionFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<OpenQuestion> Questions) : ILawFile;
