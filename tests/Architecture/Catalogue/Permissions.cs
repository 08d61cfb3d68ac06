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

    /// <summary>Doors that ask for a permission nobody declares, or do not say which. Null is the door open to all.</summary>
    public static IEnumerable<string> UnknownAtDoors(IEnumerable<TypeDefinition> types, IReadOnlySet<string> known) =>
        from type in types
        where type.Name == "Endpoint" && type.DeclaringType is not null
        let asked = AskedBy(type).ToList()
        where asked.Count == 0 || asked.Exists(permission => permission is not null && !known.Contains(permission))
        select $"{type.DeclaringType.FullName} asks for {(asked.Count == 0 ? "a permission that is no constant" : string.Join(", ", asked))}";

    private static IEnumerable<string?> AskedBy(TypeDefinition endpoint) =>
        from method in endpoint.Methods
        where method.Name == "Configure"
        from constant in Flow.Constants(method)
        where constant.Uses.Any(use => use is { Argument: 1, Method.Name: "Describe" })
        select constant.Text;

    [GeneratedRegex("^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$")]
    private static partial Regex Shape();
}
