using System.Net;
using NSwag;

namespace HotelPrivacy.Api.OpenApi;

/// <summary>Last repairs of the document as a whole: every answer says what it is, and nothing depends on chance or on the address it is read from.</summary>
internal static class OpenApiFinish
{
    public static void Apply(OpenApiDocument document)
    {
        document.Info.License = new OpenApiLicense { Name = "Proprietary", Url = "https://hotelprivacy.example/licence" };
        document.Info.Contact = new OpenApiContact { Name = "HotelPrivacy", Url = "https://hotelprivacy.example" };
        document.Generator = null;
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var operation in document.Operations.Select(description => description.Operation))
        {
            tags.UnionWith(operation.Tags);
            foreach (var (status, response) in operation.Responses)
            {
                response.Description = ((HttpStatusCode)int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)).ToString();
            }
        }

        new NullableTypes().Visit(document);
        Sort(document.Paths);
        Sort(document.Components.Schemas);
        document.Tags = [.. tags.Select(tag => new OpenApiTag { Name = tag, Description = $"The module {tag}." })];
    }

    public static void NameServer(OpenApiDocument document)
    {
        document.Servers.Clear();
        document.Servers.Add(new OpenApiServer { Url = "/" });
    }

    // The order of discovery is nobody's promise; the committed document must not depend on it.
    private static void Sort<T>(IDictionary<string, T> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        entries.Clear();
        sorted.ForEach(entries.Add);
    }
}
