using System.Globalization;
using System.Net;
using HotelPrivacy.Integration.Tests.Consent;
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

    [Fact]
    public async Task What_machines_ask_is_in_the_metrics()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");
        const string counter = "http_requests_received_total{code=\"2xx\",method=\"GET\",controller=\"\",action=\"\",endpoint=\"/api/v1/consents/check\"} ";
        await machine.CheckAsync(Guid.NewGuid());
        var before = await ReadAsync();

        await machine.CheckAsync(Guid.NewGuid());

        Assert.True(await ReadAsync() > before);

        async Task<double> ReadAsync()
        {
            using var anonymous = host.Anonymous();
            var line = (await anonymous.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Split('\n').Single(line => line.StartsWith(counter, StringComparison.Ordinal));
            return double.Parse(line[counter.Length..], CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_page_carries_the_headers_that_keep_a_browser_safe(string path)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(path);

        ShouldBeGuarded(answer);
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Contains("script-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_is_no_page_and_is_kept_by_nobody()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");
        using var direct = await machine.GetAsync($"/api/v1/consents/check?guestId={Guid.NewGuid()}&purpose=marketing");
        using var client = host.Anonymous();
        using var refused = await client.GetAsync("/api/v1/me");

        Assert.All([direct, refused], answer =>
        {
            ShouldBeGuarded(answer);
            Assert.Equal("default-src 'none'; frame-ancestors 'none'", Header(answer, "Content-Security-Policy"));
            Assert.Equal("no-store", Header(answer, "Cache-Control"));
        });
    }

    [Fact]
    public async Task The_style_nonce_is_another_in_every_answer()
    {
        using var client = host.Anonymous();
        using var first = await client.GetAsync("/login");
        using var second = await client.GetAsync("/login");

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }

    private static void ShouldBeGuarded(HttpResponseMessage answer)
    {
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        var policy = Header(answer, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(",", answer.Headers.GetValues(name));
}
