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
            // An empty requirement: nothing is needed. An empty list would be left out of the document.
            ? [new OpenApiSecurityRequirement()]
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

        foreach (var (status, response) in operation.Responses)
        {
            NameContent(response, status[0] is '4' or '5' ? "application/problem+json" : slice.MediaType);
        }

        if (IsList(endpoint.EndpointType))
        {
            operation.Responses["200"].Content["text/csv"] = new OpenApiMediaType { Schema = new JsonSchema { Type = JsonObjectType.String } };
        }

        if (all.OfType<UploadDescription>().FirstOrDefault() is { } upload)
        {
            operation.RequestBody = Upload(upload);
        }

        if (operation.Parameters.FirstOrDefault(parameter => parameter.Name == "limit") is { } limit)
        {
            (limit.Schema.Minimum, limit.Schema.Maximum) = (1, PageRequest.MaximumSize);
        }

        return true;
    }

    // The generator knows one media type per operation; ours differ between success and refusal.
    private static void NameContent(OpenApiResponse response, string mediaType)
    {
        var content = response.Content.Values.FirstOrDefault();
        response.Content.Clear();
        response.Content[mediaType] = mediaType is "text/csv" or "application/x-ndjson" || content is null
            ? new OpenApiMediaType { Schema = new JsonSchema { Type = JsonObjectType.String } }
            : content;
    }

    private static bool IsList(Type endpoint) => endpoint.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(ListEndpoint<,>);

    private static OpenApiRequestBody Upload(UploadDescription upload)
    {
        var form = new JsonSchema { Type = JsonObjectType.Object };
        foreach (var name in upload.Required.Concat(upload.Optional))
        {
            form.Properties[name] = new JsonSchemaProperty { Type = JsonObjectType.String };
        }

        form.Properties[upload.File] = new JsonSchemaProperty { Type = JsonObjectType.String, Format = JsonFormatStrings.Binary };
        foreach (var name in upload.Required.Append(upload.File))
        {
            form.RequiredProperties.Add(name);
        }

        return new OpenApiRequestBody { IsRequired = true, Content = { ["multipart/form-data"] = new OpenApiMediaType { Schema = form } } };
    }
}
