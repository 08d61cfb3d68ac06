using System.Reflection;
using HotelPrivacy.Kernel.Slices;
using NJsonSchema.Generation;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>Says in the schema what <see cref="RequestContract"/> asks for: what is neither nullable nor has a default is required; route members are not in the body.</summary>
internal sealed class RequiredMembers : ISchemaProcessor
{
    private readonly NullabilityInfoContext nullability = new();

    public void Process(SchemaProcessorContext context)
    {
        var type = context.ContextualType.Type;
        if (type.Namespace?.StartsWith("HotelPrivacy", StringComparison.Ordinal) != true || type.GetConstructors() is not [var constructor])
        {
            return;
        }

        var fromRoute = RequestContract.RouteParametersOf(type);
        foreach (var parameter in constructor.GetParameters())
        {
            var name = Naming.Camel(parameter.Name!);
            if (fromRoute.Contains(name.ToUpperInvariant()))
            {
                context.Schema.Properties.Remove(name);
            }
            else if (context.Schema.Properties.ContainsKey(name) && !parameter.HasDefaultValue && nullability.Create(parameter).WriteState != NullabilityState.Nullable)
            {
                context.Schema.RequiredProperties.Add(name);
            }
        }
    }
}
