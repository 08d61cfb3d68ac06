using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>People and machines that call the API, each signed in the way a user would.</summary>
public static class Actors
{
    private const string StaffPassword = "a long enough passphrase 7";

    /// <summary>A client nobody has signed in with; it keeps no cookies.</summary>
    public static HttpClient Anonymous(this IHotelServer host) => host.Client(new SocketsHttpHandler { UseCookies = false });

    /// <summary>The administrator made at first start.</summary>
    public static Task<HttpClient> AdministratorAsync(this IHotelServer host) => host.SignInAsync(HotelHost.AdminEmail, HotelHost.AdminPassword);

    /// <summary>A new member of staff in this position at this hotel, signed in.</summary>
    public static async Task<HttpClient> StaffAsync(this IHotelServer host, Guid hotelId, string positionCode)
    {
        using var administrator = await host.AdministratorAsync();
        var email = $"{positionCode}.{Guid.NewGuid():N}@example.com".ToLowerInvariant();
        using var made = await administrator.PostAsJsonAsync("/api/v1/staff", new { hotelId, name = "Staff", email, positionCode, password = StaffPassword });
        await made.ShouldBeAsync(System.Net.HttpStatusCode.Created);
        return await host.SignInAsync(email, StaffPassword);
    }

    /// <summary>A machine with an API key for this hotel.</summary>
    public static async Task<HttpClient> MachineAsync(this IHotelServer host, Guid hotelId, params string[] scopes)
    {
        using var administrator = await host.AdministratorAsync();
        using var made = await administrator.PostAsJsonAsync("/api/v1/api-keys", new { name = "pms", hotelId, scopes });
        await made.ShouldBeAsync(System.Net.HttpStatusCode.Created);
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("X-Api-Key", (await made.JsonAsync()).GetProperty("key").GetString());
        return client;
    }

    public static async Task<HttpClient> SignInAsync(this IHotelServer host, string email, string password)
    {
        var client = host.Client(new SignedIn(email, password));
        using var answer = await client.PostAsJsonAsync("/api/v1/auth/login", new { email, password });
        await answer.ShouldBeAsync(System.Net.HttpStatusCode.OK);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await answer.JsonAsync()).GetProperty("accessToken").GetString());
        return client;
    }

    /// <summary>The same person with the token they have now, which nobody renews.</summary>
    public static HttpClient WithTokenOnly(this IHotelServer host, HttpClient person)
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Authorization = person.DefaultRequestHeaders.Authorization;
        return client;
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonDocument>())!.RootElement;

    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string url)
    {
        using var response = await client.GetAsync(new Uri(url, UriKind.Relative));
        await response.ShouldBeAsync(System.Net.HttpStatusCode.OK);
        return await response.JsonAsync();
    }
}
