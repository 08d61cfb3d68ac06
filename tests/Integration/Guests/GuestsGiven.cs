using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

/// <summary>Guests as a property-management system sends them.</summary>
public static class GuestsGiven
{
    /// <summary>A position that may do everything with guests, consents and transfers.</summary>
    public const string Manager = "generalManager";

    /// <summary>A position that may do none of it.</summary>
    public const string Outsider = "hrManager";

    public static string NewRef() => $"G-{Guid.NewGuid():N}";

    public static Dictionary<string, string?> Profile() => new() { ["familyName"] = "张", ["givenName"] = "三丰", ["phone"] = "13800138000", ["email"] = "sanfeng@example.com" };

    public static object Body(Guid hotelId, string? externalRef = null, object? profile = null) => new { hotelId, externalRef = externalRef ?? NewRef(), profile = profile ?? Profile() };

    /// <summary>A guest in the vault.</summary>
    public static async Task<Guid> GuestAsync(this HttpClient client, Guid hotelId, string? externalRef = null, object? profile = null) =>
        (await client.PostAsync("/api/v1/guests", Body(hotelId, externalRef, profile), HttpStatusCode.Created)).Id();

    /// <summary>A guest whose information was destroyed or may not be used for now; no route of its own does that yet.</summary>
    public static async Task TurnAsync(this HotelHost host, Guid guestId, string state) =>
        Assert.Equal(1, await host.ExecuteAsync("UPDATE guests_guest SET state = @state WHERE id = @guestId", new { state, guestId }));

    /// <summary>One bit of a guest's stored column turned over.</summary>
    public static async Task AlterAsync(this HotelHost host, Guid guestId, string column)
    {
        var stored = await host.BytesAsync($"SELECT {column} FROM guests_guest WHERE id = @guestId", new { guestId });
        stored[^1] ^= 1;
        await host.ExecuteAsync($"UPDATE guests_guest SET {column} = @stored WHERE id = @guestId", new { stored, guestId });
    }
}
