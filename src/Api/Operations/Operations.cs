using HotelPrivacy.Kernel.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry.Trace;
using Prometheus;

namespace HotelPrivacy.Api.Operations;

/// <summary>What an operator looks at: alive, ready, metrics, traces (with <c>HotelPrivacy__Telemetry__Endpoint</c>), structured logs.</summary>
internal static class Operations
{
    public static void AddOperations(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole();
        }

        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database")
            .AddCheck<StorageCheck>("storage");
        if (builder.Configuration["HotelPrivacy:Telemetry:Endpoint"] is { Length: > 0 } endpoint)
        {
            builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter(exporter => exporter.Endpoint = new Uri(endpoint)));
        }

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
    }

    public static void UseOperations(this WebApplication app)
    {
        app.UseHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = (http, report) => http.Response.WriteAsJsonAsync(report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString())) });
        app.UseMetricServer("/metrics");
        app.UseHttpMetrics(options => options.ReduceStatusCodeCardinality());
    }

    private sealed class DatabaseCheck(IServiceScopeFactory scopes) : IHealthCheck
    {
        private const string Ping = "SELECT size FROM kernel_audit_head WHERE id = 1";

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<KernelDb>().FindAsync<long>(Ping, null, cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (System.Data.Common.DbException)
            {
                return HealthCheckResult.Unhealthy();
            }
        }
    }

    private sealed class StorageCheck(DatabaseOptions options) : IHealthCheck
    {
        private const long LeastFreeBytes = 64L << 20;

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(new DriveInfo(options.DataDirectory).AvailableFreeSpace > LeastFreeBytes ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
