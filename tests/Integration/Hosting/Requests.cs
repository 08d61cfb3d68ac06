using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>Short ways to send a request.</summary>
public static class Requests
{
    public static Task<HttpResponseMessage> GetAsync(this HttpClient client, string url) => client.GetAsync(new Uri(url, UriKind.Relative));

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string url, object body) => client.PostAsJsonAsync(url, body);

    /// <summary>Posts and gives the answer, which must be this status.</summary>
    public static async Task<JsonElement> PostAsync(this HttpClient client, string url, object body, HttpStatusCode expected)
    {
        using var answer = await client.PostAsJsonAsync(url, body);
        await answer.ShouldBeAsync(expected);
        return await answer.JsonAsync();
    }

    /// <summary>Posts under an idempotency key.</summary>
    public static async Task<HttpResponseMessage> PostOnceAsync(this HttpClient client, string url, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    /// <summary>The answer is a refusal for want of this permission.</summary>
    public static async Task ShouldLackAsync(this HttpResponseMessage answer, string permission)
    {
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal(permission, problem.GetProperty("permission").GetString());
    }

    public static string? Text(this JsonElement element, string member) => element.GetProperty(member).GetString();

    public static Guid Id(this JsonElement element, string member = "id") => element.GetProperty(member).GetGuid();
}
