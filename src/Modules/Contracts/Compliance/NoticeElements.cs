using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Compliance;

/// <summary>Asks what a document must say; empty for an unknown document.</summary>
/// <param name="Document"><c>privacyNotice</c>, <c>consentRecord</c>, <c>rightsReply</c>, <c>incidentNotice</c>, <c>impactAssessment</c> or <c>destructionRecord</c>.</param>
public sealed record GetNoticeElements(string Document) : IQuestion<IReadOnlyList<NoticeElement>>;

/// <summary>One thing a document says.</summary>
/// <param name="Id">Stable id, such as <c>privacyNotice.base.handler</c>.</param>
/// <param name="Section">The occasion it belongs to, such as <c>base</c>, <c>sensitive</c>, <c>provision</c>, <c>export</c> or <c>transfer</c>.</param>
/// <param name="Name">What it is.</param>
/// <param name="Mandatory">Whether the source demands it; otherwise it is good practice or optional.</param>
/// <param name="Fields">Codes of the fields that must be filled for it, where the product can check that.</param>
/// <param name="Source">Laws and articles, ready to show.</param>
/// <param name="Confidence">How sure this is.</param>
public sealed record NoticeElement(
    string Id, string Section, LocalText Name, bool Mandatory, IReadOnlyList<string> Fields, LocalText Source, Confidence Confidence);
