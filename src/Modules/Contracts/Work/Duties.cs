using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Work;

/// <summary>How a duty ended.</summary>
public enum DutyOutcome
{
    /// <summary>What it asked for was done.</summary>
    Done,

    /// <summary>It is no longer asked for.</summary>
    Cancelled,
}

/// <summary>
/// Something must be done by a day. There is one duty per source, origin and kind, however often this is told; told again while it is open, text and day follow
/// the newest telling, the owner stays. A duty that comes again next year needs an origin of its own, such as the id of the review.
/// </summary>
/// <param name="HotelId">The hotel it is owed at.</param>
/// <param name="Source">The module that tells it, such as <c>Policies</c>.</param>
/// <param name="OriginId">The thing it is about, as that module knows it.</param>
/// <param name="Kind">What is to be done with it, in camelCase, such as <c>review</c>.</param>
/// <param name="Title">What is to be done, ready to read; no personal data.</param>
/// <param name="DueAt">By when.</param>
/// <param name="OwnerPosition">The job position that owes it, such as <c>privacyOfficer</c>.</param>
/// <param name="Href">The page of the dashboard where it is done.</param>
/// <param name="At">When it arose or changed; of two tellings the later counts, in whatever order they arrive.</param>
/// <param name="OwnerId">The person who owes it, if it is somebody's own.</param>
/// <param name="RuleKey">The rule of the law data it follows from.</param>
/// <param name="RuleSource">The article or standard, ready to read, such as <c>PIPL art. 55</c>.</param>
/// <param name="ByHand">Whether a person may mark it done; otherwise only <see cref="DutySettled"/> does.</param>
[FactName("work.duty-arose")]
public sealed record DutyArose(
    Guid HotelId,
    string Source,
    Guid OriginId,
    string Kind,
    LocalText Title,
    DateTimeOffset DueAt,
    string OwnerPosition,
    string Href,
    DateTimeOffset At,
    Guid? OwnerId = null,
    string? RuleKey = null,
    string? RuleSource = null,
    bool ByHand = false) : IFact;

/// <summary>What a duty asked for was done, or is no longer asked for.</summary>
/// <param name="Source">The module that told the duty.</param>
/// <param name="OriginId">The thing it was about.</param>
/// <param name="Kind">What was to be done with it.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="At">When.</param>
/// <param name="SettledBy">The person who did it, if one did.</param>
[FactName("work.duty-settled")]
public sealed record DutySettled(string Source, Guid OriginId, string Kind, DutyOutcome Outcome, DateTimeOffset At, Guid? SettledBy = null) : IFact;
