using System.Globalization;
using System.Text.RegularExpressions;
using HotelPrivacy.Contracts.Compliance;

namespace HotelPrivacy.Compliance.Model;

/// <summary>How the value of a rule is written, by its unit.</summary>
internal static partial class RuleValue
{
    /// <summary>Whether a text is a value of the unit. Rules that speak in words have none.</summary>
    public static bool IsWellFormed(RuleUnit unit, string value) => unit switch
    {
        RuleUnit.Calendar => Duration().IsMatch(value),
        RuleUnit.WorkingDays => WorkingDays().IsMatch(value),
        RuleUnit.Flag => value is "true" or "false",
        RuleUnit.Text => false,
        _ => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0,
    };

    // ISO 8601, bounded to what any period of law needs; P0D means at once.
    [GeneratedRegex(@"^P(?=[0-9T])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?(T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,5}M)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^P[0-9]{1,3}D\z", RegexOptions.CultureInvariant)]
    private static partial Regex WorkingDays();
}
