using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Compliance;

/// <summary>What can go wrong with the law data.</summary>
public static class ComplianceErrors
{
    /// <summary>No such rule.</summary>
    public static readonly Error RuleUnknown = new(ErrorKind.NotFound, "compliance.rule-unknown", "There is no rule with this key; GET /api/v1/compliance/rules lists them.", "key");

    /// <summary>No such hotel, or not one of the caller's.</summary>
    public static readonly Error HotelUnknown = new(ErrorKind.NotFound, "compliance.hotel-unknown", "There is no such hotel, or you may not see it.", "hotelId");

    /// <summary>A correction without hotel counts everywhere.</summary>
    public static readonly Error InstallationWide = new(
        ErrorKind.Forbidden, "compliance.installation-wide", "A correction without hotelId counts for every hotel and needs compliance:correct for the platform; name a hotel.", "hotelId");

    /// <summary>The rule speaks in words.</summary>
    public static readonly Error RuleWithoutValue = new(ErrorKind.Conflict, "compliance.rule-without-value", "This rule speaks in words and has no value to correct.", "key");

    /// <summary>The value is not written as the unit asks.</summary>
    public static readonly Error ValueMalformed = new(
        ErrorKind.Invalid,
        "compliance.value-malformed",
        "Not a value of the rule's unit: calendar is an ISO 8601 duration such as P3Y or PT4H, workingDays one in days such as P15D, flag is true or false, the others are positive whole numbers.",
        "value");
}
