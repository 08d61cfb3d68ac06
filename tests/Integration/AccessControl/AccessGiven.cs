using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Net.Http.Headers;

namespace HotelPrivacy.Integration.Tests.AccessControl;

/// <summary>A member of staff: signed in, and known by id and address.</summary>
public sealed record Member(HttpClient Client, Guid Id, string Email) : IDisposable
{
    public const string Password = "a long enough passphrase 7";

    public void Dispose() => Client.Dispose();
}

/// <summary>What the tests of sign-in, staff, keys and the audit log start from.</summary>
public static class AccessGiven
{
    private const string Cookie = "hotelprivacy-refresh";

    public static async Task<Member> MemberAsync(this IHotelServer host, Guid hotelId, string positionCode)
    {
        using var administrator = await host.AdministratorAsync();
        var email = NewEmail(positionCode);
        var made = await administrator.PostAsync("/api/v1/staff", new { hotelId, name = "李明", email, positionCode, password = Member.Password }, HttpStatusCode.Created);
        return new Member(await host.SignInAsync(email, Member.Password), made.Id(), email);
    }

    public static string NewEmail(string of = "staff") => $"{of}.{Guid.NewGuid():N}@example.com".ToLowerInvariant();

    /// <summary>Gives a person one more position and says the grant's id.</summary>
    public static async Task<Guid> GrantAsync(this IHotelServer host, Guid personId, Guid? hotelId, string positionCode)
    {
        using var administrator = await host.AdministratorAsync();
        return (await administrator.PostAsync($"/api/v1/staff/{personId}/grants", new { positionCode, hotelId }, HttpStatusCode.Created)).Id();
    }

    /// <summary>A guest of the hotel, made by somebody who may.</summary>
    public static async Task<Guid> GuestAsync(this HttpClient client, Guid hotelId, string phone = "+86 138 0000 1234") =>
        (await client.PostAsync("/api/v1/guests", new { hotelId, externalRef = Guid.NewGuid().ToString("N"), profile = new { fullName = "王小明", phone } }, HttpStatusCode.Created)).Id();

    public static async Task<List<JsonElement>> AllAsync(this HttpClient client, string url)
    {
        var items = new List<JsonElement>();
        for (var cursor = ""; ;)
        {
            var page = await client.GetJsonAsync($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=200{cursor}");
            items.AddRange(page.GetProperty("items").EnumerateArray());
            if (page.GetProperty("nextCursor").GetString() is not { } next)
            {
                return items;
            }

            cursor = $"&cursor={next}";
        }
    }

    public static Task<HttpResponseMessage> LoginAsync(this HttpClient client, string email, string password = Member.Password, string? totp = null) =>
        client.PostAsJsonAsync("/api/v1/auth/login", totp is null ? new { email, password } : (object)new { email, password, totp });

    public static async Task<HttpResponseMessage> RefreshAsync(this HttpClient client, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/refresh");
        if (token is not null)
        {
            request.Headers.Add("Cookie", $"{Cookie}={token}");
        }

        return await client.SendAsync(request);
    }

    /// <summary>The one cookie that sign-in sets.</summary>
    public static SetCookieHeaderValue RefreshCookie(this HttpResponseMessage response)
    {
        var cookie = SetCookieHeaderValue.Parse(Assert.Single(response.Headers.GetValues("Set-Cookie")));
        Assert.Equal(Cookie, cookie.Name.ToString());
        return cookie;
    }

    public static string RefreshToken(this HttpResponseMessage response) => response.RefreshCookie().Value.ToString();

    /// <summary>A client that carries this access token.</summary>
    public static HttpClient Bearing(this HotelHost host, string? accessToken)
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", accessToken);
        return client;
    }

    /// <summary>Sets up an authenticator app for whoever the client is, and lets the code used for it grow old.</summary>
    public static async Task<Authenticator> AuthenticatorAsync(this HotelHost host, HttpClient client)
    {
        using var started = await client.PostAsync("/api/v1/me/totp", new { });
        await started.ShouldBeAsync(HttpStatusCode.OK);
        var app = new Authenticator((await started.JsonAsync()).Text("secret")!);
        using var confirmed = await client.PostAsync("/api/v1/me/totp/confirm", new { code = app.Code(host.Clock.GetUtcNow()) });
        await confirmed.ShouldBeAsync(HttpStatusCode.OK);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        return app;
    }

    /// <summary>A second server over the same data, with settings of its own.</summary>
    public static WebApplicationFactory<Program> Beside(this HotelHost host, params (string Name, string Value)[] settings)
    {
        var second = host.WithWebHostBuilder(builder => Array.ForEach(settings, setting => builder.UseSetting(setting.Name, setting.Value)));
        second.UseKestrel(0);
        second.StartServer();
        return second;
    }

    public static HttpClient Anonymous(this WebApplicationFactory<Program> server) =>
        new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.ClientOptions.BaseAddress };
}
