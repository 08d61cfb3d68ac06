using System.Text.RegularExpressions;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>One word, three spellings: PascalCase in code, snake_case in tables, kebab-case in URNs, camelCase in JSON.</summary>
public static partial class Naming
{
    /// <summary>AccessControl → access_control.</summary>
    public static string Snake(string pascal) => Boundary().Replace(pascal, "_").ToLowerInvariant();

    /// <summary>AccessControl → access-control.</summary>
    public static string Kebab(string pascal) => Boundary().Replace(pascal, "-").ToLowerInvariant();

    /// <summary>PrivacyOfficer → privacyOfficer.</summary>
    public static string Camel(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal[1..];

    /// <summary>The code of an enum value as stored and sent: camelCase.</summary>
    public static string ToCode<T>(this T value)
        where T : struct, Enum => Camel(value.ToString());

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Boundary();
}
