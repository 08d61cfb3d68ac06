using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>
/// A positional record is the contract of a request body: a parameter that is neither nullable nor has a default must be sent.
/// Route parameters are filled from the route and need not be in the body.
/// </summary>
public static partial class RequestContract
{
    private static readonly Dictionary<Type, HashSet<string>> RouteParameters = [];

    /// <summary>Notes which members of a message the route fills; called once per endpoint at start.</summary>
    public static void Learn(Type message, string[]? routes) => RouteParameters[message] =
        [.. (routes ?? []).SelectMany(route => Token().Matches(route)).Select(match => match.Groups[1].Value.ToUpperInvariant())];

    /// <summary>The route parameters of a message, in upper case.</summary>
    public static IReadOnlySet<string> RouteParametersOf(Type message) => RouteParameters.GetValueOrDefault(message) ?? [];

    /// <summary>Marks what is required; a modifier of System.Text.Json contracts.</summary>
    public static void Apply(JsonTypeInfo contract)
    {
        if (contract.Kind != JsonTypeInfoKind.Object
            || contract.Type.Namespace?.StartsWith("HotelPrivacy", StringComparison.Ordinal) != true
            || contract.Type.GetConstructors() is not [var constructor])
        {
            return;
        }

        var fromRoute = RouteParametersOf(contract.Type);
        var nullability = new NullabilityInfoContext();
        var required = constructor.GetParameters()
            .Where(parameter => !parameter.HasDefaultValue && nullability.Create(parameter).WriteState != NullabilityState.Nullable)
            .Select(parameter => parameter.Name!.ToUpperInvariant())
            .Where(name => !fromRoute.Contains(name))
            .ToHashSet();
        foreach (var property in contract.Properties.Where(property => required.Contains(property.Name.ToUpperInvariant())))
        {
            property.IsRequired = true;
        }

        var wholeLists = constructor.GetParameters()
            .Where(parameter => nullability.Create(parameter) is { GenericTypeArguments: [{ WriteState: NullabilityState.NotNull, Type.IsValueType: false }] })
            .Select(parameter => parameter.Name!.ToUpperInvariant())
            .ToHashSet();
        JsonPropertyInfo[] lists = [.. contract.Properties.Where(property => wholeLists.Contains(property.Name.ToUpperInvariant()))];
        if (lists.Length > 0)
        {
            contract.OnDeserialized = message => RefuseGaps(message, lists);
        }
    }

    // The serializer checks members for null, but not the entries of a list.
    private static void RefuseGaps(object message, JsonPropertyInfo[] lists)
    {
        foreach (var list in lists)
        {
            if (list.Get!(message) is IEnumerable entries && entries.Cast<object?>().Contains(null))
            {
                throw new JsonException("An entry is null.", $"$.{list.Name}", null, null);
            }
        }
    }

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Token();
}
