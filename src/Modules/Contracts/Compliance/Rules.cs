using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Compliance;

/// <summary>How sure the law data is of a fact; shown wherever it is not <see cref="Verified"/>.</summary>
public enum Confidence
{
    /// <summary>Read against a full text.</summary>
    Verified,

    /// <summary>Confirmed by a secondary source.</summary>
    VerifiedSecondary,

    /// <summary>Known without a text at hand: to be checked before anybody relies on it.</summary>
    FromMemory,

    /// <summary>Good practice, not statutory.</summary>
    Practice,

    /// <summary>A default of the product where the law gives no number.</summary>
    Proposal,

    /// <summary>Entered by a compliance officer of this installation, with a source.</summary>
    Corrected,
}

/// <summary>What the value of a rule counts.</summary>
public enum RuleUnit
{
    /// <summary>An ISO 8601 duration in calendar time.</summary>
    Calendar,

    /// <summary>An ISO 8601 duration in days, meant as statutory working days of the PRC.</summary>
    WorkingDays,

    /// <summary>A number of persons.</summary>
    Persons,

    /// <summary>A number of stored faces.</summary>
    Faces,

    /// <summary>A number of employees.</summary>
    Employees,

    /// <summary>A number of records.</summary>
    Records,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>No value: the text says what to do.</summary>
    Text,
}

/// <summary>Asks for a number or rule of law as it applies to a hotel; null when there is no such rule or it is not in force then.</summary>
/// <param name="Key">Such as <c>rights.reply.app</c> or <c>retention.registration.maximum</c>; the list is <c>GET /compliance/rules</c>.</param>
/// <param name="HotelId">The hotel, whose own corrections go before those of the installation.</param>
/// <param name="At">The moment that matters. Law begins and ends with a day in China (UTC+8).</param>
public sealed record GetRule(string Key, Guid HotelId, DateTimeOffset At) : IQuestion<RuleAnswer?>;

/// <summary>A rule as it applies.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">A duration, a number or a flag in the spelling of <paramref name="Unit"/>; null where the law fixes none and nobody has set one.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="Text">What the law says in words, such as <c>promptly</c>.</param>
/// <param name="Source">Laws and articles, ready to show beside the value.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="LawVersion">Version of the law data.</param>
public sealed record RuleAnswer(
    string Key, LocalText Label, string? Value, RuleUnit Unit, LocalText? Text, LocalText Source, Confidence Confidence, string LawVersion);
