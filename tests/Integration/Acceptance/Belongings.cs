using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Consent;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Transfers;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>One of everything a hotel can have.</summary>
public sealed record Belongings(
    Guid Hotel, Guid Guest, Guid Notice, Guid Draft, Guid Receipt, Guid Duty, Guid Transfer, Guid Import, Guid Job, Guid ApiKey, Guid Staff, Guid Grantee, Guid Grant)
{
    public static async Task<Belongings> OfAsync(HotelHost host, HttpClient administrator, Guid hotel)
    {
        var guest = await GuestsGiven.GuestAsync(administrator, hotel);
        var notice = await administrator.NoticeAsync(hotel);
        using var upload = await administrator.UploadAsync(hotel, "ref,name\n1,A\n".Bytes(), mapping: ImportsGiven.RefAndName);
        await upload.ShouldBeAsync(HttpStatusCode.Accepted);
        var import = await upload.JsonAsync();
        var grantee = await StaffAsync(administrator, hotel);
        return new Belongings(
            hotel,
            guest,
            notice,
            await MadeAsync(administrator, "/api/v1/consents/notices", ConsentGiven.Notice(hotel)),
            (await administrator.DecideAsync(notice, guest)).Id(),
            await administrator.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(9), ownerId: grantee),
            await host.TransferAsync(administrator, hotel),
            import.Id(),
            import.Id("jobId"),
            await MadeAsync(administrator, "/api/v1/api-keys", new { name = "pms", hotelId = hotel, scopes = new[] { "guests:read" } }),
            await StaffAsync(administrator, hotel),
            grantee,
            await MadeAsync(administrator, $"/api/v1/staff/{grantee}/grants", new { positionCode = "frontDesk", hotelId = hotel }));
    }

    private static Task<Guid> StaffAsync(HttpClient administrator, Guid hotel) => MadeAsync(administrator, "/api/v1/staff", Person(hotel));

    public static object Person(Guid hotel) =>
        new { hotelId = hotel, name = "李明", email = $"{Guid.NewGuid():N}@example.com", positionCode = "hrManager", password = "a long enough passphrase 7" };

    private static async Task<Guid> MadeAsync(HttpClient client, string url, object body)
    {
        using var made = await client.PostAsJsonAsync(url, body);
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return (await made.JsonAsync()).Id();
    }
}
