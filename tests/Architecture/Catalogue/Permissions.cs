using System.Text.RegularExpressions;
using HotelPrivacy.Architecture.Tests.House;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Catalogue;

/// <summary>Permissions as declared, and as asked for at the doors of the slices.</summary>
internal static partial class Permissions
{
    /// <summary>The texts of all <c>&lt;Module&gt;Permissions</c> classes.</summary>
    public static IEnumerable<string> Declared(IEnumerable<TypeDefinition> types) =>
        from type in types
        where type.Name.EndsWith("Permissions", StringComparison.Ordinal)
        from field in type.Fields
        where field.HasConstant && field.Constant is string
        select (string)field.Constant;

    /// <summary>Declared permissions that are doubled or misspelt.</summary>
    public static IEnumerable<string> Breaches(IReadOnlyList<string> declared) =>
        declared.Where(permission => !Shape().IsMatch(permission)).Select(permission => $"{permission} is not resource:verb")
            .Concat(declared.GroupBy(permission => permission).Where(same => same.Count() > 1).Select(same => $"{same.Key} is declared {same.Count()} times"));

    /// <summary>Doors that are not locked, ask for a permission nobody declares, or do not say which. Null is the door open to all.</summary>
    public static IEnumerable<string> UnknownAtDoors(IEnumerable<TypeDefinition> types, IReadOnlySet<string> known) =>
        from type in types
        where type.Name == "Endpoint" && type.DeclaringType is not null
        from fault in FaultsOf(type, known)
        select $"{type.DeclaringType.FullName} {fault}";

    private static IEnumerable<string> FaultsOf(TypeDefinition endpoint, IReadOnlySet<string> known)
    {
        var configure = endpoint.Methods.Single(method => method.Name == "Configure");
        var asked = (
            from type in endpoint.WithNested()
            from method in type.Methods
            from constant in Flow.Constants(method)
            where constant.Uses.Any(SaysPermission)
            select constant.Text).ToList();
        if (asked.Count == 0)
        {
            yield return "asks for a permission that is no constant";
        }

        foreach (var permission in asked.Where(permission => permission is not null && !known.Contains(permission)))
        {
            yield return $"asks for {permission}, which nobody declares";
        }

        if (!Flow.Calls(endpoint).Any(call => call.From == configure && call.To.Name is "Describe" or "Policies" or "AllowAnonymous"))
        {
            yield return "says a permission and does not ask for it";
        }
    }

    private static bool SaysPermission(Use use) =>
        use is { Argument: 1, Method: { Name: "Describe" } or { Name: ".ctor", DeclaringType.FullName: "HotelPrivacy.Kernel.Slices.SliceDescription" } };

    [GeneratedRegex("^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$")]
    private static partial Regex Shape();
}
