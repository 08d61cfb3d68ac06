using NJsonSchema;
using NJsonSchema.Visitors;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>Says the type beside every <c>nullable</c>, as OpenAPI 3.0.3 wants it: the generator leaves it to the reference.</summary>
internal sealed class NullableTypes : JsonSchemaVisitorBase
{
    protected override JsonSchema VisitSchema(JsonSchema schema, string path, string? typeNameHint)
    {
        if (schema is { IsNullableRaw: true, Type: JsonObjectType.None })
        {
            schema.Type = schema.OneOf.FirstOrDefault()?.ActualSchema.Type ?? JsonObjectType.None;
            // Without a reference it may be anything, null included.
            schema.IsNullableRaw = schema.Type == JsonObjectType.None ? null : true;
        }

        return schema;
    }
}
