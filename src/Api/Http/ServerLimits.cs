using System.Threading.RateLimiting;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.RateLimiting;

namespace HotelPrivacy.Api.Http;

/// <summary>What one caller may ask of the server: body size and requests per time.</summary>
internal static class ServerLimits
{
    private const long StandardRequestBytes = 1 << 20;

    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("HotelPrivacy:Limits");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.GetValue("RequestBytes", StandardRequestBytes);
        });
        builder.Services.AddSingleton(RequestsPerTime(limits.GetValue("RequestsPerMinute", 6000), limits.GetValue("SignInsPerMinute", 30)));
        builder.Services.AddRateLimiter(options => options.OnRejected = (context, ct) => new ValueTask(Problem.WriteAsync(
            context.HttpContext,
            KernelErrors.TooMany with { RetryAfter = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1) })));
        builder.Services.AddOptions<RateLimiterOptions>().Configure<PartitionedRateLimiter<HttpContext>>((options, limiter) => options.GlobalLimiter = limiter);
    }

    public static void UseRateLimits(this WebApplication app) => app.UseRateLimiter();

    // By person or machine; by address for whoever is nobody yet.
    private static PartitionedRateLimiter<HttpContext> RequestsPerTime(int perMinute, int signInsPerMinute) =>
        PartitionedRateLimiter.Create<HttpContext, (bool SignIn, Guid Caller, string? Address)>(http =>
        {
            if (!http.Request.Path.StartsWithSegments("/api"))
            {
                return RateLimitPartition.GetNoLimiter<(bool, Guid, string?)>(default);
            }

            var signIn = http.Request.Path.StartsWithSegments("/api/v1/auth");
            var actor = http.RequestServices.GetRequiredService<ActorContext>();
            var caller = actor.Current.Id;
            return RateLimitPartition.GetTokenBucketLimiter((signIn, caller, caller == Guid.Empty ? actor.Address : null), _ => Bucket(signIn ? signInsPerMinute : perMinute));
        });

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = perMinute,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1),
        QueueLimit = 0,
    };
}
