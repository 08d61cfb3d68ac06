using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

/// <summary>Notices and decisions as a hotel makes them.</summary>
public static class ConsentGiven
{
    public const string Marketing = "marketing";

    public static object Purpose(string code, string basis = "consent", string retention = "P3Y", string english = "Offers by e-mail") => new
    {
        code,
        name = new { zh = "营销邮件", en = english },
        basis,
        categories = new[] { "contact" },
        sensitive = false,
        recipients = Array.Empty<string>(),
        retention,
    };

    /// <summary>A complete notice; by default one purpose by consent and one by law.</summary>
    public static object Notice(Guid hotelId, params object[] purposes) => new
    {
        hotelId,
        title = new { zh = "个人信息保护告知书", en = "Privacy notice" },
        body = new { zh = "本酒店依法处理您的个人信息。", en = "We process your information under the law." },
        handler = new { name = "临江饭店有限公司", contact = "privacy@hotel.example" },
        retention = new { zh = "三年", en = "Three years" },
        rights = new { zh = "查阅、复制、更正、删除", en = "Access, copy, correction, deletion" },
        purposes = purposes.Length > 0 ? purposes : [Purpose(Marketing), Purpose("registration", "legalDuty")],
    };

    /// <summary>A notice in force.</summary>
    public static async Task<Guid> NoticeAsync(this HttpClient client, Guid hotelId, params object[] purposes)
    {
        var id = (await client.PostAsync("/api/v1/consents/notices", Notice(hotelId, purposes), HttpStatusCode.Created)).Id();
        await client.PostAsync($"/api/v1/consents/notices/{id}/publish", new { }, HttpStatusCode.OK);
        return id;
    }

    public static object Decisions(Guid noticeId, Guid guestId, params (string Purpose, bool Granted)[] decisions) => new
    {
        guestId,
        noticeId,
        decisions = decisions.Select(decision => new { purpose = decision.Purpose, granted = decision.Granted }),
        channel = "frontDesk",
        language = "zh-CN",
    };

    /// <summary>A guest's decision, on record; gives its receipt.</summary>
    public static async Task<JsonElement> DecideAsync(this HttpClient client, Guid noticeId, Guid guestId, bool granted = true, string purpose = Marketing) =>
        Assert.Single((await client.PostAsync("/api/v1/consents", Decisions(noticeId, guestId, (purpose, granted)), HttpStatusCode.Created)).GetProperty("receipts").EnumerateArray());

    public static Task<JsonElement> CheckAsync(this HttpClient client, Guid guestId, string purpose = Marketing) =>
        client.GetJsonAsync($"/api/v1/consents/check?guestId={guestId}&purpose={purpose}");

    /// <summary>A hotel with a manager, a notice in force and a guest.</summary>
    public static async Task<Scene> ConsentSceneAsync(this HotelHost host, params object[] purposes)
    {
        var hotel = await host.HotelAsync();
        var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var notice = await manager.NoticeAsync(hotel, purposes);
        return new Scene(hotel, manager, notice, await manager.GuestAsync(hotel));
    }

    /// <summary>Where consents happen.</summary>
    public sealed record Scene(Guid Hotel, HttpClient Manager, Guid Notice, Guid Guest) : IDisposable
    {
        public void Dispose() => Manager.Dispose();
    }
}
