using Prometheus;

namespace HotelPrivacy.Api.Operations;

/// <summary>Counts and times the requests of one route into the metrics that all routes share.</summary>
internal sealed class RouteMetrics(string route)
{
    private static readonly string[] Labels = ["code", "method", "controller", "action", "endpoint"];

    private static readonly Counter Received = Metrics.CreateCounter(
        "http_requests_received_total",
        "Provides the count of HTTP requests that have been processed by the ASP.NET Core pipeline.",
        Labels,
        new CounterConfiguration { ExemplarBehavior = ExemplarBehavior.NoExemplars() });

    private static readonly Histogram Durations = Metrics.CreateHistogram(
        "http_request_duration_seconds",
        "The duration of HTTP requests processed by an ASP.NET Core application.",
        Labels,
        new HistogramConfiguration { Buckets = Histogram.ExponentialBuckets(0.001, 2, 16), ExemplarBehavior = ExemplarBehavior.NoExemplars() });

    private readonly Counter.Child received = Received.WithLabels("2xx", "GET", "", "", route);
    private readonly Histogram.Child durations = Durations.WithLabels("2xx", "GET", "", "", route);

    /// <summary>Counts a request that was answered as asked.</summary>
    public void Answered(TimeSpan within)
    {
        received.Inc();
        durations.Observe(within.TotalSeconds);
    }
}
