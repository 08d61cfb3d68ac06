using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FastEndpoints;
using FluentValidation.Results;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Module = HotelPrivacy.Kernel.Slices.Module;
using Problem = HotelPrivacy.Kernel.Slices.Problem;

namespace HotelPrivacy.Api.Http;

/// <summary>How the slices' endpoints are found, read and answered.</summary>
internal static class Slices
{
    public static void AddSlices(this IServiceCollection services, IReadOnlyList<Module> modules) => services.AddFastEndpoints(options =>
    {
        options.DisableAutoDiscovery = true;
        options.Assemblies = modules.Select(module => module.GetType().Assembly);
    });

    public static void UseSlices(this WebApplication app)
    {
        app.Use(ReadyBodyAsync);
        app.UseFastEndpoints(Configure);
    }

    private static void Configure(Config config)
    {
        config.Endpoints.RoutePrefix = "api/v1";
        config.Endpoints.ShortNames = false;
        Shape(config.Serializer.Options);
        config.Binding.JsonExceptionTransformer = Explain;
        config.Binding.FailureMessage = (type, name, _) => $"Not a valid value for {name}.";
        config.Errors.ResponseBuilder = (failures, http, _) => Problem.Of(KernelErrors.Invalid, http, [.. failures.Select(ToField)]);
        config.Errors.ContentType = "application/problem+json";
    }

    // A command without content is one with nothing to say; content that does not say what it is cannot be read.
    private static Task ReadyBodyAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes is not ["application/json"])
        {
            return next(http);
        }

        if (http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            http.Request.ContentType = "application/json";
            http.Request.Body = new MemoryStream("{}"u8.ToArray());
        }

        return http.Request.ContentType is null ? Problem.WriteAsync(http, KernelErrors.UnsupportedMediaType) : next(http);
    }

    /// <summary>JSON as the API speaks it.</summary>
    public static void Shape(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.RespectNullableAnnotations = true;
        json.AllowDuplicateProperties = false;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        json.Converters.Add(new InstantConverter());
        json.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequestContract.Apply } };
    }

    // The binder's own text would repeat the input; ours names the place only.
    private static ValidationFailure Explain(JsonException exception)
    {
        var path = (exception.Path ?? "$").TrimStart('$').TrimStart('.');
        return new ValidationFailure(path.Length == 0 ? "body" : path, Missing(exception.Message) is { Length: > 0 } missing
            ? $"Missing: {missing}."
            : "The body is not the JSON this route takes: a member is missing, null or of another type.") { ErrorCode = "malformed" };
    }

    // The serializer lists absent members between quotes after "missing required properties including:"; names only, never values.
    private static string Missing(string message)
    {
        var start = message.IndexOf("including:", StringComparison.Ordinal);
        return start < 0 ? "" : message[(start + "including:".Length)..].Trim().TrimEnd('.').Replace("'", "", StringComparison.Ordinal);
    }

    private static FieldProblem ToField(ValidationFailure failure) => new(
        string.Join('.', failure.PropertyName.Split('.').Where(part => part.Length > 0).Select(Naming.Camel)),
        failure.ErrorMessage,
        Naming.Camel(failure.ErrorCode is { Length: > 0 } code ? code.Replace("Validator", "", StringComparison.Ordinal) : "invalid"));
}
