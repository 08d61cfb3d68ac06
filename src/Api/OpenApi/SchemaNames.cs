using NJsonSchema.Generation;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>Names a schema by its slice and its role: <c>CreateHotel.Response</c> → <c>CreateHotelResponse</c>; <c>Page&lt;Item&gt;</c> → <c>PageOfListHotelsItem</c>.</summary>
internal sealed class SchemaNames : ISchemaNameGenerator
{
    public string Generate(Type type)
    {
        var name = (type.DeclaringType is { } slice ? slice.Name : "") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}Of{string.Concat(type.GetGenericArguments().Select(Generate))}" : name;
    }
}
