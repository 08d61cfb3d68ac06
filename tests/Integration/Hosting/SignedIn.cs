using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>Signs in again when the access token has expired, as a browser does: tests move the clock by days.</summary>
internal sealed class SignedIn(string email, string password) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false })
{
    private const string Expired = "urn:hotelprivacy:request:sign-in-expired";
    private AuthenticationHeaderValue? renewed;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = renewed ?? request.Headers.Authorization;
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Unauthorized)
        {
            return answer;
        }

        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        if (!(await answer.Content.ReadAsStringAsync(cancellationToken)).Contains(Expired, StringComparison.Ordinal))
        {
            return answer;
        }

        answer.Dispose();
        using var signIn = new HttpRequestMessage(HttpMethod.Post, new Uri(request.RequestUri!, "/api/v1/auth/login")) { Content = JsonContent.Create(new { email, password }) };
        using var signedIn = await base.SendAsync(signIn, cancellationToken);
        await signedIn.ShouldBeAsync(HttpStatusCode.OK);
        request.Headers.Authorization = renewed = new AuthenticationHeaderValue("Bearer", (await signedIn.JsonAsync()).GetProperty("accessToken").GetString());
        return await base.SendAsync(request, cancellationToken);
    }
}
