using System.Net;
using System.Net.Http.Headers;
using System.Text;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Operations;

/// <summary>Requests no slice ever sees: each is refused in the one shape, and says nothing about the inside.</summary>
[Collection(HostCollection.Name)]
public sealed class RefusalTests(HotelHost host)
{
    [Fact]
    public async Task An_unknown_route_is_a_problem()
    {
        using var client = await host.AdministratorAsync();
        using var answer = await client.GetAsync("/api/v1/no-such-thing");
        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Another_method_is_a_problem()
    {
        using var client = await host.AdministratorAsync();
        using var answer = await client.PutAsync(new Uri("/api/v1/hotels", UriKind.Relative), null);
        await answer.ShouldBeProblemAsync(HttpStatusCode.MethodNotAllowed, "request.method-not-allowed");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_a_problem()
    {
        using var client = await host.AdministratorAsync();
        using var body = new StringContent($$"""{"code":"{{new string('x', 2 << 20)}}"}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/hotels", UriKind.Relative), body);
        await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    [Theory]
    [InlineData("{\"code\":")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"code\":{\"a\":1}}")]
    public async Task A_body_that_is_not_the_message_is_a_problem_that_does_not_repeat_it(string json)
    {
        using var client = await host.AdministratorAsync();
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/hotels", UriKind.Relative), body);
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.DoesNotContain("System.", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_content_type_is_a_problem()
    {
        using var client = await host.AdministratorAsync();
        using var body = new StringContent("code=1", Encoding.UTF8, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        using var answer = await client.PostAsync(new Uri("/api/v1/hotels", UriKind.Relative), body);
        await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "request.unsupported-media-type");
    }

    [Fact]
    public async Task Without_signing_in_nothing_is_said()
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync("/api/v1/hotels");
        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
