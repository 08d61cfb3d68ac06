using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Kernel.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace HotelPrivacy.Api.Http;

/// <summary>One clean shape for everything that goes wrong outside a slice; never an exception's text.</summary>
internal static class Problems
{
    private static readonly Error Unexpected = new(ErrorKind.Unprocessable, "request.unexpected", "Something went wrong on our side. Nothing was changed; the trace id finds it in the log.");
    private static readonly Error StorageFailed = new(ErrorKind.Unprocessable, "request.storage-failed", "The server's storage refused the write, perhaps for want of room. Nothing was kept.");
    private static readonly Error MethodNotAllowed = new(ErrorKind.NotFound, "request.method-not-allowed", "This route does not answer this method.");

    public static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<Handler>();
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(context =>
        {
            var http = context.HttpContext;
            return http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/openapi")
                ? WriteAsync(http, http.Response.StatusCode)
                : Task.CompletedTask;
        });
    }

    private static Task WriteAsync(HttpContext http, int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Problem.WriteAsync(http, KernelErrors.Unauthenticated),
        StatusCodes.Status403Forbidden => Problem.WriteAsync(http, KernelErrors.Forbidden),
        StatusCodes.Status404NotFound => Problem.WriteAsync(http, KernelErrors.NotFound),
        StatusCodes.Status405MethodNotAllowed => WriteWithStatusAsync(http, MethodNotAllowed, status),
        StatusCodes.Status413PayloadTooLarge => Problem.WriteAsync(http, KernelErrors.TooLarge),
        StatusCodes.Status415UnsupportedMediaType => Problem.WriteAsync(http, KernelErrors.UnsupportedMediaType),
        StatusCodes.Status429TooManyRequests => Problem.WriteAsync(http, KernelErrors.TooMany),
        >= 500 => WriteWithStatusAsync(http, Unexpected, status),
        _ => WriteWithStatusAsync(http, KernelErrors.Invalid, status),
    };

    private static Task WriteWithStatusAsync(HttpContext http, Error error, int status)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(Problem.Of(error, http) with { Status = status }, options: null, "application/problem+json");
    }

    private sealed class Handler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            // A body that is too large or cut off is the caller's doing, not a fault of the server.
            await (exception switch
            {
                StorageFailedException => WriteWithStatusAsync(httpContext, StorageFailed, StatusCodes.Status507InsufficientStorage),
                BadHttpRequestException bad => WriteAsync(httpContext, bad.StatusCode),
                _ => WriteAsync(httpContext, StatusCodes.Status500InternalServerError),
            });
            return true;
        }
    }
}
