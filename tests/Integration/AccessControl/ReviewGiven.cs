using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

/// <summary>What the tests of access reviews start from.</summary>
public static class ReviewGiven
{
    public const string Route = "/api/v1/access-reviews";

    public static async Task<Guid> ReviewAsync(this HttpClient client, Guid hotelId) => (await client.PostAsync(Route, new { hotelId }, HttpStatusCode.Created)).Id();

    public static Task<List<JsonElement>> ItemsOfAsync(this HttpClient client, Guid review) => client.AllAsync($"{Route}/{review}/items");

    /// <summary>The only item about this person.</summary>
    public static async Task<JsonElement> ItemOfAsync(this HttpClient client, Guid review, Guid person) =>
        Assert.Single(await client.ItemsOfAsync(review), item => item.Id("personId") == person);

    public static Task<HttpResponseMessage> DecideAsync(this HttpClient client, Guid review, Guid item, string decision, string? reason = null) =>
        client.PostAsync($"{Route}/{review}/items/{item}/decide", new { decision, reason });

    /// <summary>Keeps everything that is left: a person what others hold, and the second what the first holds.</summary>
    public static async Task KeepAllAsync(this Member first, Member second, Guid review)
    {
        foreach (var item in await first.Client.ItemsOfAsync(review))
        {
            if (item.Text("decision") is null)
            {
                var decider = item.Id("personId") == first.Id ? second : first;
                using var kept = await decider.Client.DecideAsync(review, item.Id(), "keep", "needed for the work");
                await kept.ShouldBeAsync(HttpStatusCode.OK);
            }
        }
    }

    /// <summary>Another number than the released one for this hotel.</summary>
    public static async Task CorrectAsync(this IHotelServer host, string rule, Guid hotelId, string value)
    {
        using var officer = await host.StaffAsync(hotelId, "privacyOfficer");
        var body = new { hotelId, value, source = "rules of the house", reason = "set by the house", validFrom = "2020-01-01" };
        using var corrected = await officer.PostAsync($"/api/v1/compliance/rules/{rule}/corrections", body);
        await corrected.ShouldBeAsync(HttpStatusCode.Created);
    }

    public static string[] Flags(this JsonElement item) => [.. item.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()!)];
}
