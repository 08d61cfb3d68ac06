using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace HotelPrivacy.Api.Http;

/// <summary>Serves the built dashboard and the API explorer: hashed files for ever, the page itself never from a cache and with this response's style nonce.</summary>
internal static class Dashboard
{
    private const string NoncePlaceholder = "__CSP_NONCE__";
    private static readonly string[] NotPages = ["/api", "/openapi", "/healthz", "/readyz", "/metrics", "/assets"];

    public static void UseDashboard(this WebApplication app)
    {
        var folder = app.Configuration["HotelPrivacy:Dashboard"]
            ?? new[] { Path.Combine(app.Environment.ContentRootPath, "wwwroot"), Path.Combine(Settings.Home, "client", "dist") }
                .FirstOrDefault(candidate => File.Exists(Path.Combine(candidate, "index.html")));
        if (folder is null)
        {
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.Use((http, next) => ServePrecompressedAsync(http, files, next));
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new UnpackedTypes(), OnPrepareResponse = Cache });
        app.Use((http, next) => IsPage(http) ? WritePageAsync(http, files) : next());
    }

    private static bool IsPage(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && !NotPages.Any(path => http.Request.Path.StartsWithSegments(path)) && !Path.HasExtension(http.Request.Path);

    private static async Task WritePageAsync(HttpContext http, PhysicalFileProvider files)
    {
        var name = http.Request.Path.StartsWithSegments("/swagger") ? "swagger.html" : "index.html";
        var page = await File.ReadAllTextAsync(files.GetFileInfo(name).PhysicalPath!, http.RequestAborted);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(page.Replace(NoncePlaceholder, http.Nonce(), StringComparison.Ordinal), http.RequestAborted);
    }

    // The build lays a .br and a .gz beside each file; compressing here again would be work done twice.
    private static Task ServePrecompressedAsync(HttpContext http, PhysicalFileProvider files, RequestDelegate next)
    {
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        var (encoding, ending) = accepted.Contains("br", StringComparison.Ordinal) ? ("br", ".br") : accepted.Contains("gzip", StringComparison.Ordinal) ? ("gzip", ".gz") : ("", "");
        var path = http.Request.Path.Value ?? "";
        if (ending.Length > 0 && path.StartsWith("/assets/", StringComparison.Ordinal) && files.GetFileInfo(path + ending).Exists)
        {
            http.Request.Path = path + ending;
            http.Response.Headers.ContentEncoding = encoding;
            http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        return next(http);
    }

    private static void Cache(StaticFileResponseContext context)
    {
        var path = context.Context.Request.Path.Value ?? "";
        if (path.StartsWith("/assets/", StringComparison.Ordinal))
        {
            context.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }
    }

    // The type of what is inside: a packed script is a script.
    private sealed class UnpackedTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider known = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType) =>
            known.TryGetContentType(Path.GetExtension(subpath) is ".br" or ".gz" ? Path.ChangeExtension(subpath, null) : subpath, out contentType);
    }
}
