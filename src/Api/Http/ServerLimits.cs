using System.Globalization;
using System.Threading.RateLimiting;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

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
        var perMinute = limits.GetValue("RequestsPerMinute", 6000);
        var signInsPerMinute = limits.GetValue("SignInsPerMinute", 30);
        builder.Services.AddRateLimiter(options =>
        {
            options.OnRejected = (context, ct) => new ValueTask(Problem.WriteAsync(
                context.HttpContext,
                KernelErrors.TooMany with { RetryAfter = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1) }));
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            {
                var signIn = http.Request.Path.StartsWithSegments("/api/v1/auth");
                var actor = http.RequestServices.GetRequiredService<ActorContext>();
                var caller = actor.Current.Id == Guid.Empty ? actor.Address ?? "" : actor.Current.Id.ToString("N", CultureInfo.InvariantCulture);
                return http.Request.Path.StartsWithSegments("/api")
                    ? RateLimitPartition.GetTokenBucketLimiter($"{signIn}:{caller}", _ => Bucket(signIn ? signInsPerMinute : perMinute))
                    : RateLimitPartition.GetNoLimiter("static");
            });
        });
    }

    public static void UseRateLimits(this WebApplication app) => app.UseRateLimiter();

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = perMinute,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1),
        QueueLimit = 0,
    };
}
