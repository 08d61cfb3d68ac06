using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Consent;
using HotelPrivacy.Integration.Tests.Encryption;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Transfers;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>One of everything a hotel can have.</summary>
public sealed record Belongings(
    Guid Hotel, Guid Guest, Guid Notice, Guid Draft, Guid Receipt, Guid Duty, Guid Transfer, Guid Import, Guid Job, Guid ApiKey, Guid Staff, Guid Session, Guid Grantee, Guid Grant,
    Guid Review, Guid ReviewItem, Guid Rotation)
{
    private const string Password = "a long enough passphrase 7";

    public static async Task<Belongings> OfAsync(HotelHost host, HttpClient administrator, Guid hotel)
    {
        var guest = await GuestsGiven.GuestAsync(administrator, hotel);
        var notice = await administrator.NoticeAsync(hotel);
        using var upload = await administrator.UploadAsync(hotel, "ref,name\n1,A\n".Bytes(), mapping: ImportsGiven.RefAndName);
        await upload.ShouldBeAsync(HttpStatusCode.Accepted);
        var import = await upload.JsonAsync();
        var (staff, grantee) = (await StaffAsync(administrator, hotel), await StaffAsync(administrator, hotel));
        var review = await ReviewAsync(administrator, hotel);
        return new Belongings(
            hotel,
            guest,
            notice,
            await MadeAsync(administrator, "/api/v1/consents/notices", ConsentGiven.Notice(hotel)),
            (await administrator.DecideAsync(notice, guest)).Id(),
            await administrator.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(9), ownerId: grantee.Id),
            await host.TransferAsync(administrator, hotel),
            import.Id(),
            import.Id("jobId"),
            await MadeAsync(administrator, "/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read" } }),
            staff.Id,
            await SessionAsync(host, staff.Email),
            grantee.Id,
            await MadeAsync(administrator, $"/api/v1/staff/{grantee.Id}/grants", new { positionCode = "frontDesk", hotelId = hotel }),
            review,
            (await administrator.GetJsonAsync($"/api/v1/access-reviews/{review}/items?limit=1")).GetProperty("items")[0].Id(),
            (await administrator.StartRotationAsync(hotel)).Id);
    }

    public static object Person(Guid hotel, string? email = null) =>
        new { hotelId = hotel, name = "李明", email = email ?? $"{Guid.NewGuid():N}@example.com", positionCode = "hrManager", password = Password };

    private static async Task<(Guid Id, string Email)> StaffAsync(HttpClient administrator, Guid hotel)
    {
        var email = $"{Guid.NewGuid():N}@example.com";
        return (await MadeAsync(administrator, "/api/v1/staff", Person(hotel, email)), email);
    }

    private static async Task<Guid> SessionAsync(HotelHost host, string email)
    {
        using var signedIn = await host.SignInAsync(email, Password);
        return (await signedIn.GetJsonAsync("/api/v1/me/sessions")).GetProperty("items")[0].Id();
    }

    // A hotel has one open review at most.
    private static async Task<Guid> ReviewAsync(HttpClient administrator, Guid hotel) =>
        (await administrator.GetJsonAsync($"/api/v1/access-reviews?hotelId={hotel}&state=open")).GetProperty("items").EnumerateArray().ToList() is [var open]
            ? open.Id()
            : await MadeAsync(administrator, "/api/v1/access-reviews", new { hotelId = hotel });

    private static async Task<Guid> MadeAsync(HttpClient client, string url, object body)
    {
        using var made = await client.PostAsJsonAsync(url, body);
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return (await made.JsonAsync()).Id();
    }
}
