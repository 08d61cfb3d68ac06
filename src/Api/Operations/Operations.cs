using Microsoft.AspNetCore.Diagnostics.HealthChecks;
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
            .AddCheck<KeysCheck>("keys")
            .AddCheck<StorageCheck>("storage")
            .AddCheck<SchedulerCheck>("scheduler");
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
        // What the platform measures for its own developers says nothing to an operator.
        Metrics.ConfigureMeterAdapter(adapter => adapter.InstrumentFilterPredicate = instrument => !instrument.Meter.Name.StartsWith("Private.", StringComparison.Ordinal));
        app.UseMetricServer("/metrics");
        app.UseHttpMetrics(options => options.ReduceStatusCodeCardinality());
    }
}
