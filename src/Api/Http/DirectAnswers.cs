using System.Buffers;
using System.Collections.Frozen;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.RateLimiting;
using HotelPrivacy.Api.Operations;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Api.Http;

/// <summary>Lets machines with an API key take the short way of <see cref="IDirectAnswer"/>: same permission, same limits, same metrics, same answer.</summary>
internal sealed class DirectAnswers(
    RequestDelegate next, IEnumerable<IDirectAnswer> answers, IMachineSource machines, PartitionedRateLimiter<HttpContext> limits)
{
    private static readonly JsonSerializerOptions Json = Shaped();

    private readonly FrozenDictionary<string, (IDirectAnswer Answer, RouteMetrics Metrics)> routes =
        answers.ToFrozenDictionary(answer => answer.Route, answer => (answer, new RouteMetrics(answer.Route)), StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext http) =>
        routes.TryGetValue(http.Request.Path.Value ?? "", out var route)
        && HttpMethods.IsGet(http.Request.Method)
        && http.Request.Headers.TryGetValue(IMachineSource.Header, out var key)
        && route.Answer.IsPlain(http.Request.Query)
            ? AnswerAsync(http, key.ToString(), route.Answer, route.Metrics)
            : next(http);

    private async Task AnswerAsync(HttpContext http, string key, IDirectAnswer answer, RouteMetrics metrics)
    {
        if (await machines.FindAsync(key, http.RequestAborted) is not { } machine || !machine.Has(answer.Permission))
        {
            await next(http);
            return;
        }

        http.RequestServices.GetRequiredService<ActorContext>().Become(machine);
        using var permit = limits.AttemptAcquire(http);
        if (!permit.IsAcquired)
        {
            await next(http);
            return;
        }

        var since = Stopwatch.GetTimestamp();
        Write(http.Response, await answer.AnswerAsync(http, machine));
        metrics.Answered(Stopwatch.GetElapsedTime(since));
    }

    // Sent with the end of the request, in one go.
    private static void Write(HttpResponse response, object answer)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, Json);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        response.BodyWriter.Write(json);
    }

    private static JsonSerializerOptions Shaped()
    {
        var json = new JsonSerializerOptions();
        Slices.Shape(json);
        return json;
    }
}

internal static class DirectAnswersSetup
{
    public static void UseDirectAnswers(this WebApplication app) => app.UseMiddleware<DirectAnswers>();
}
