using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using EndpointDefinition = FastEndpoints.EndpointDefinition;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>
/// Tells the API explorer what FastEndpoints does not: which members of a message come from the path and the query, how the slice answers and what it refuses.
/// </summary>
internal sealed class SliceDescriptions(IModelMetadataProvider metadata) : IApiDescriptionProvider
{
    // Last: the descriptions to mend are there by then.
    public int Order => int.MaxValue;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results)
        {
            var all = description.ActionDescriptor.EndpointMetadata;
            if (all.OfType<EndpointDefinition>().FirstOrDefault() is { } endpoint && all.OfType<SliceDescription>().FirstOrDefault() is { } slice)
            {
                DescribeParameters(description, endpoint.ReqDtoType);
                DescribeAnswers(description, endpoint.ResDtoType, slice);
            }
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    private void DescribeParameters(ApiDescription description, Type message)
    {
        var fromRoute = RequestContract.RouteParametersOf(message);
        var inQuery = description.HttpMethod is "GET" or "DELETE";
        description.ParameterDescriptions.Clear();
        var constructor = message.GetConstructors().FirstOrDefault();
        var parameters = constructor?.GetParameters() ?? [];
        foreach (var parameter in parameters)
        {
            var isRoute = fromRoute.Contains(parameter.Name!.ToUpperInvariant());
            if (isRoute || inQuery)
            {
                description.ParameterDescriptions.Add(new ApiParameterDescription
                {
                    Name = Naming.Camel(parameter.Name!),
                    Type = parameter.ParameterType,
                    Source = isRoute ? BindingSource.Path : BindingSource.Query,
                    IsRequired = isRoute || (!parameter.HasDefaultValue && Nullable.GetUnderlyingType(parameter.ParameterType) is null && parameter.ParameterType.IsValueType),
                    ModelMetadata = metadata.GetMetadataForType(parameter.ParameterType),
                });
            }
        }

        if (!inQuery && parameters.Any(parameter => !fromRoute.Contains(parameter.Name!.ToUpperInvariant())))
        {
            description.ParameterDescriptions.Add(new ApiParameterDescription
            {
                Name = "body",
                Type = message,
                Source = BindingSource.Body,
                IsRequired = true,
                ModelMetadata = metadata.GetMetadataForType(message),
            });
            description.SupportedRequestFormats.Clear();
            description.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = "application/json" });
        }
    }

    private void DescribeAnswers(ApiDescription description, Type answer, SliceDescription slice)
    {
        description.SupportedResponseTypes.Clear();
        Add(description, slice.Status, answer, slice.MediaType);
        var kinds = slice.Errors.Select(error => error.Kind).Append(ErrorKind.Invalid).Append(ErrorKind.TooMany);
        if (slice.Permission is not null)
        {
            kinds = kinds.Append(ErrorKind.Unauthenticated);
            kinds = slice.Permission == SignedIn.Policy ? kinds : kinds.Append(ErrorKind.Forbidden);
        }

        if (slice.Idempotent)
        {
            kinds = kinds.Append(ErrorKind.Unprocessable);
        }

        foreach (var kind in kinds.Distinct().Order())
        {
            Add(description, kind.ToStatus(), typeof(Problem), "application/problem+json");
        }
    }

    private void Add(ApiDescription description, int status, Type type, string mediaType) => description.SupportedResponseTypes.Add(new ApiResponseType
    {
        StatusCode = status,
        Type = type,
        ModelMetadata = metadata.GetMetadataForType(type),
        ApiResponseFormats = { new ApiResponseFormat { MediaType = mediaType } },
    });
}
