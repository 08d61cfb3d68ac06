using FastEndpoints;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Slices;
using NJsonSchema;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>Gives each operation the name of its slice, the tag of its module, its summary, the security it needs and the headers it reads.</summary>
internal sealed class OperationNames : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var all = ((AspNetCoreOperationProcessorContext)context).ApiDescription.ActionDescriptor.EndpointMetadata;
        var endpoint = all.OfType<EndpointDefinition>().FirstOrDefault();
        var slice = all.OfType<SliceDescription>().FirstOrDefault();
        if (endpoint is null || slice is null)
        {
            return false;
        }

        var operation = context.OperationDescription.Operation;
        operation.OperationId = Naming.Camel(endpoint.EndpointType.DeclaringType!.Name);
        operation.Summary = slice.Summary;
        operation.Description = slice.Permission is null or SignedIn.Policy ? null : $"Needs `{slice.Permission}`.";
        operation.Tags = [endpoint.EndpointType.Assembly.GetName().Name!["HotelPrivacy.".Length..]];
        operation.Security = slice.Permission is null
            ? []
            : [new OpenApiSecurityRequirement { [OpenApiSetup.Bearer] = [] }, new OpenApiSecurityRequirement { [OpenApiSetup.ApiKey] = [] }];
        if (slice.Idempotent)
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = "Idempotency-Key",
                Kind = OpenApiParameterKind.Header,
                Description = "The same key and body within 48 hours gives the first answer again.",
                Schema = new JsonSchema { Type = JsonObjectType.String, MaxLength = 200 },
            });
        }

        if (operation.Parameters.FirstOrDefault(parameter => parameter.Name == "limit") is { } limit)
        {
            (limit.Schema.Minimum, limit.Schema.Maximum) = (1, PageRequest.MaximumSize);
        }

        return true;
    }
}
