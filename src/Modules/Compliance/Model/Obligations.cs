using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>What a deadline of an obligation measures.</summary>
internal enum DeadlineKind
{
    ReportWithin,
    RespondWithin,
    NoticeWithin,
    NoticeBefore,
    MinRetention,
    Frequency,
    Validity,
}

/// <summary>A dated part of an obligation.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">ISO 8601 duration.</param>
/// <param name="Unit">Calendar time or working days.</param>
internal sealed record ObligationDeadline(DeadlineKind Kind, string Value, RuleUnit Unit);

/// <summary>One duty of one article.</summary>
/// <param name="Id">Stable id, such as <c>PIPL-017-1</c>.</param>
/// <param name="Law">Code of the law.</param>
/// <param name="Article">Article, or where in the text.</param>
/// <param name="Duty">What must be done.</param>
/// <param name="Evidence">What shows that it was done.</param>
/// <param name="Deadlines">Its dated parts, often none.</param>
/// <param name="OnTrigger">Whether an event starts it, rather than a state.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Area">Area 1–20; null for the transfer itself.</param>
/// <param name="AppliesWhen">When it applies.</param>
internal sealed record Obligation(
    string Id,
    string Law,
    string Article,
    LocalText Duty,
    LocalText Evidence,
    IReadOnlyList<ObligationDeadline> Deadlines,
    bool OnTrigger,
    Confidence Confidence,
    int? Area = null,
    LocalText? AppliesWhen = null);

internal sealed record ObligationFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<Obligation> Obligations) : ILawFile;
