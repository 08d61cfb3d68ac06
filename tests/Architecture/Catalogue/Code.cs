using System.Text.RegularExpressions;
using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Kernel.Slices;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Catalogue;

/// <summary>An error code and the class that holds it.</summary>
internal sealed record CodePlace(string Owner, string Class, string Code);

/// <summary>Reads error codes from the IL: every text that becomes the code of an <c>Error</c>.</summary>
internal static partial class Code
{
    public static IEnumerable<CodePlace> In(string owner, IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in type.Methods
        from constant in Flow.Constants(method)
        where constant.Text is not null && constant.Uses.Any(use => use is { Argument: 1, Method: { Name: ".ctor", DeclaringType.FullName: "HotelPrivacy.Kernel.Results.Error" } })
        select new CodePlace(owner, type.Outermost().Name, constant.Text);

    /// <summary>What is wrong with the codes.</summary>
    public static IEnumerable<string> Breaches(IReadOnlyList<CodePlace> codes) =>
        codes.Where(code => !Shape().IsMatch(code.Code)).Select(code => $"{code.Code} is not module.reason in kebab-case")
            .Concat(codes.Where(code => !Prefixes(code.Owner).Contains(code.Code.Split('.')[0])).Select(code => $"{code.Code} of {code.Owner} does not begin with its name"))
            .Concat(codes.Where(code => !code.Class.EndsWith("Errors", StringComparison.Ordinal)).Select(code => $"{code.Code} stands in {code.Class}, outside of the catalogue of errors"))
            .Concat(codes.GroupBy(code => code.Code).Where(same => same.Count() > 1).Select(same => $"{same.Key} is used for {same.Count()} errors"));

    private static string[] Prefixes(string owner) => owner == "Kernel" ? ["request", "job"] : [Naming.Kebab(owner)];

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*[.][a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Shape();
}
