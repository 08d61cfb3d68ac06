namespace HotelPrivacy.Architecture.Tests.Boundaries;

/// <summary>Which assemblies of the house may refer to which.</summary>
internal static class References
{
    private const string House = "HotelPrivacy.";
    private const string Kernel = House + "Kernel";
    private const string Contracts = House + "Contracts";

    /// <summary>The references an assembly has and must not have.</summary>
    public static IEnumerable<string> Breaches(string assembly, IEnumerable<string> references)
    {
        string[] allowed = assembly switch
        {
            Kernel => [],
            Contracts => [Kernel],
            _ => [Kernel, Contracts],
        };
        return references.Where(reference => reference.StartsWith(House, StringComparison.Ordinal) && !allowed.Contains(reference))
            .Select(reference => $"{assembly} refers to {reference}");
    }
}
