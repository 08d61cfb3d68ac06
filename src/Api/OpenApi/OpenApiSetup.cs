using System.Text.Json;
using HotelPrivacy.Api.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NJsonSchema.Generation;
using NJsonSchema.Generation.TypeMappers;
using NSwag;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>The API document at <c>/openapi/v1.json</c>; partners' clients and the dashboard's types are generated from it.</summary>
internal static class OpenApiSetup
{
    public const string Bearer = "bearer";
    public const string ApiKey = "apiKey";

    public static void AddOpenApi(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.TryAddSingleton<IModelMetadataProvider, EmptyModelMetadataProvider>();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, SliceDescriptions>());
        services.AddOpenApiDocument(document =>
        {
            var json = new JsonSerializerOptions();
            Slices.Shape(json);
            document.DocumentName = "v1";
            document.Title = "HotelPrivacy";
            document.Version = "1";
            document.Description = "Protection of guests' personal information while a hotel changes hands. Conventions: lists page by cursor; refusals are problem+json (RFC 9457) with a stable type per rule.";
            document.SchemaSettings = new SystemTextJsonSchemaGeneratorSettings
            {
                SerializerOptions = json,
                SchemaType = NJsonSchema.SchemaType.OpenApi3,
                SchemaNameGenerator = new SchemaNames(),
                DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
                SchemaProcessors = { new RequiredMembers() },
                TypeMappers = { new PrimitiveTypeMapper(typeof(Guid), schema => (schema.Type, schema.Format) = (NJsonSchema.JsonObjectType.String, "uuid")) },
            };
            document.OperationProcessors.Add(new OperationNames());
            document.AddSecurity(Bearer, new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = "People: the access token of POST /auth/login." });
            document.AddSecurity(ApiKey, new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Header, Name = "X-Api-Key", Description = "The PMS and partners." });
            document.PostProcess = OpenApiFinish.Apply;
        });
    }

    public static void UseOpenApi(this WebApplication app) => app.UseOpenApi(settings =>
    {
        settings.Path = "/openapi/{documentName}.json";
        // Whoever reads it knows where from; the address asked by would make each copy of the document another one.
        settings.PostProcess = (document, _) =>
        {
            document.Servers.Clear();
            document.Servers.Add(new OpenApiServer { Url = "/", Description = "The server this document came from." });
        };
    });
}
