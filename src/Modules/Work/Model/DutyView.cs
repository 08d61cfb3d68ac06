using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Work.Model;

/// <summary>Where a duty stands. Whether it is overdue is a matter of the clock, not of state.</summary>
public enum DutyState
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>No longer asked for.</summary>
    Cancelled,
}

/// <summary>A duty as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="HotelId">The hotel it is owed at.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="DueAt">By when.</param>
/// <param name="Overdue">Whether it is open past that moment.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OwnerId">The person who owes it, if it is somebody's own.</param>
/// <param name="OwnerPosition">The job position that owes it.</param>
/// <param name="Source">The module it comes from; <c>Work</c> when a person gave it.</param>
/// <param name="Kind">What is to be done, as a code.</param>
/// <param name="Href">The page of the dashboard where it is done, if there is one.</param>
/// <param name="RuleKey">The rule of the law data it follows from.</param>
/// <param name="RuleSource">The article or standard it follows from.</param>
/// <param name="ByHand">Whether a person marks it done; otherwise it closes by itself.</param>
/// <param name="CreatedAt">When it arose.</param>
/// <param name="ClosedAt">When it was done or cancelled.</param>
/// <param name="ClosedBy">Who did it, if a person did.</param>
public sealed record DutyView(
    Guid Id,
    Guid HotelId,
    LocalText Title,
    DateTimeOffset DueAt,
    bool Overdue,
    DutyState State,
    Guid? OwnerId,
    string? OwnerPosition,
    string Source,
    string Kind,
    string? Href,
    string? RuleKey,
    string? RuleSource,
    bool ByHand,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ClosedAt,
    Guid? ClosedBy);

/// <summary>A duty as it is stored.</summary>
internal sealed record DutyRow(
    Guid Id,
    Guid HotelId,
    string TitleZh,
    string TitleEn,
    DateTimeOffset DueAt,
    DutyState State,
    Guid? OwnerId,
    string? OwnerPosition,
    string OwnerKey,
    string Source,
    string Kind,
    string? Href,
    string? RuleKey,
    string? RuleSource,
    bool ByHand,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ClosedAt,
    Guid? ClosedBy)
{
    public const string Columns =
        "id, hotel_id, title_zh, title_en, due_at, state, owner_id, owner_position, owner_key, source, kind, href, rule_key, rule_source, by_hand, created_at, closed_at, closed_by";

    /// <summary>Whose duties one may see: those of the hotels, and one's own.</summary>
    public const string Visible = "(hotel_id IN @hotels OR owner_key IN @mine OR created_by = @person)";

    public DutyView ToView(DateTimeOffset now) => new(
        Id,
        HotelId,
        new LocalText(TitleZh, TitleEn),
        DueAt,
        State == DutyState.Open && DueAt < now,
        State,
        OwnerId,
        OwnerPosition,
        Source,
        Kind,
        Href,
        RuleKey,
        RuleSource,
        ByHand,
        CreatedAt,
        ClosedAt,
        ClosedBy);
}
