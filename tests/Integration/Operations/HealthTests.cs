using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Operations;

/// <summary>What an operator asks the server, and what the server says about itself to a browser.</summary>
[Collection(HostCollection.Name)]
public sealed class HealthTests(HotelHost host)
{
    [Fact]
    public async Task It_is_alive_and_ready_with_database_keys_storage_and_scheduler()
    {
        using var client = host.Anonymous();
        using var alive = await client.GetAsync("/healthz");
        await alive.ShouldBeAsync(HttpStatusCode.OK);

        var ready = await client.GetJsonAsync("/readyz");
        Assert.Equal(["database", "keys", "scheduler", "storage"], ready.EnumerateObject().Select(check => check.Name).Order());
        Assert.All(ready.EnumerateObject(), check => Assert.Equal("Healthy", check.Value.GetString()));
    }

    [Fact]
    public async Task Metrics_count_requests_by_route_and_name_nobody()
    {
        using var client = await host.AdministratorAsync();
        await client.GetJsonAsync("/api/v1/me");
        using var anonymous = host.Anonymous();
        var metrics = await anonymous.GetStringAsync(new Uri("/metrics", UriKind.Relative));

        Assert.Contains("http_request_duration_seconds", metrics, StringComparison.Ordinal);
        Assert.Contains("/api/v1/me", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(HotelHost.AdminEmail, metrics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/me")]
    [InlineData("/login")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_answer_carries_the_headers_that_keep_a_browser_safe(string path)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(path);

        string Header(string name) => string.Join(",", answer.Headers.GetValues(name));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        var policy = Header("Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_style_nonce_is_another_in_every_answer()
    {
        using var client = host.Anonymous();
        using var first = await client.GetAsync("/login");
        using var second = await client.GetAsync("/login");

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }
}
