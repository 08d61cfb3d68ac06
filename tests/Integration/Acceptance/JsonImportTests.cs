using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Exports in the shapes of OPERA Cloud, Mews and Apaleo, with invented people, from upload to reveal.</summary>
[Collection(HostCollection.Name)]
public sealed class JsonImportTests(HotelHost host)
{
    [Fact]
    public async Task Opera_cloud_profiles_bring_names_papers_and_three_valued_consent_marks()
    {
        var (manager, hotel, import) = await ImportAsync("operaCloud");
        using var client = manager;

        AssertCounts(import, read: 4, created: 1, merged: 0, skipped: 2, rejected: 1, stays: 0, cards: 2);
        Assert.Equal(["2,skipped,,company", "3,skipped,,anonymised", "4,rejected,externalRef,missingExternalRef"], await client.RejectsAsync(import.GetProperty("id").GetGuid()));
        var guest = await GuestAsync(client, hotel, "70001");
        Assert.Equal(("yes", "no", "notRecorded"), (Mark(guest, "optInEmail"), Mark(guest, "optInThirdParty"), Mark(guest, "optInSms")));
        Assert.Equal(1, guest.Count("notes"));
        var shown = await RevealAsync(client, guest, "familyName", "alternateName", "idType", "idNumber", "idNumber2", "idIssuingCountry2", "vipStatus", "phone");
        Assert.Equal(
            ["Wexcombe", "奥蒂 魏", "passport", "QX5550171", "WEXCO555017", "GB", "2", "+44 20 7946 0171"],
            new[] { "familyName", "alternateName", "idType", "idNumber", "idNumber2", "idIssuingCountry2", "vipStatus", "phone" }.Select(field => shown.Text(field)));
    }

    [Fact]
    public async Task Mews_customers_bring_their_papers_and_stays_and_no_relay_address()
    {
        var (manager, hotel, import) = await ImportAsync("mews");
        using var client = manager;

        AssertCounts(import, read: 4, created: 2, merged: 0, skipped: 2, rejected: 0, stays: 2, cards: 0);
        Assert.Equal(["1,repaired,email,relayAddress", "2,skipped,,merged", "4,skipped,,inactive"], await client.RejectsAsync(import.GetProperty("id").GetGuid()));
        var guest = await GuestAsync(client, hotel, "1f6f3f62-55aa-4c2e-9a51-0d5a4f3e0001");
        Assert.Equal(("yes", "notRecorded", "other"), (Mark(guest, "SendMarketingEmails"), Mark(guest, "SendPartnerMarketingEmails"), Mark(guest, "GuestPhotoConsent")));
        Assert.Equal(3, guest.Count("notes"));
        var stay = guest.GetProperty("stays")[0];
        Assert.Equal(("2026-03-01", "2026-03-03", "departed", "guest"), (stay.Text("arrival"), stay.Text("departure"), stay.Text("status"), stay.Text("role")));
        var shown = await RevealAsync(client, guest, "familyName", "idNumber", "idIssuingCountry", "email");
        Assert.Equal(("Dunmore Vance", "PX5550172", "IE"), (shown.Text("familyName"), shown.Text("idNumber"), shown.Text("idIssuingCountry")));
        Assert.Equal(JsonValueKind.Null, shown.GetProperty("email").ValueKind);
        var booker = await GuestAsync(client, hotel, "1f6f3f62-55aa-4c2e-9a51-0d5a4f3e0003");
        Assert.Equal(["cancelled guest", "departed booker"], booker.GetProperty("stays").EnumerateArray().Select(one => $"{one.Text("status")} {one.Text("role")}").Order());
    }

    [Fact]
    public async Task Apaleo_copies_of_one_person_become_one_guest_by_the_document_alone()
    {
        var (manager, hotel, import) = await ImportAsync("apaleo");
        using var client = manager;

        AssertCounts(import, read: 4, created: 3, merged: 1, skipped: 0, rejected: 0, stays: 2, cards: 4);
        var guest = await GuestAsync(client, hotel, "QLRTZB-1/primaryGuest");
        Assert.Equal(["QLRTZB-1/primaryGuest", "QLRTZC-1/primaryGuest"], guest.GetProperty("references").EnumerateArray().Select(reference => reference.GetString()));
        Assert.Equal(["QLRTZB-1 inHouse 712", "QLRTZC-1 cancelled "], guest.GetProperty("stays").EnumerateArray().Select(one => $"{one.Text("stayRef")} {one.Text("status")} {one.GetProperty("room").GetString()}").Order());
        Assert.Empty(guest.GetProperty("consentFlags").EnumerateArray());
        var child = await GuestAsync(client, hotel, "QLRTZB-1/additionalGuest/1");
        Assert.Equal("companion", child.GetProperty("stays")[0].Text("role"));
        Assert.Equal("2019-12-05", (await RevealAsync(client, child, "birthDate")).Text("birthDate"));
    }

    private static void AssertCounts(JsonElement import, int read, int created, int merged, int skipped, int rejected, int stays, int cards)
    {
        import.ShouldAccountForEveryRow();
        Assert.Equal(
            (read, created, merged, skipped, rejected, stays, cards),
            (import.Count("rowsRead"), import.Count("guestsCreated"), import.Count("guestsMerged"), import.Count("rowsSkipped"), import.Count("rowsRejected"),
                import.Count("staysCreated"), import.Count("cardFieldsDropped")));
    }

    private static string? Mark(JsonElement guest, string sourceField) =>
        guest.GetProperty("consentFlags").EnumerateArray().Single(flag => flag.Text("sourceField") == sourceField).Text("answer");

    private static async Task<JsonElement> GuestAsync(HttpClient client, Guid hotel, string externalRef)
    {
        var listed = (await client.GetJsonAsync($"/api/v1/guests?hotelId={hotel}&externalRef={Uri.EscapeDataString(externalRef)}")).GetProperty("items");
        return await client.GetJsonAsync($"/api/v1/guests/{Assert.Single(listed.EnumerateArray()).Text("id")}");
    }

    private static async Task<JsonElement> RevealAsync(HttpClient client, JsonElement guest, params string[] fields)
    {
        using var answer = await client.PostAsJsonAsync($"/api/v1/guests/{guest.GetProperty("guest").Text("id")}/reveal", new { fields, purpose = "acceptance" });
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        return (await answer.JsonAsync()).GetProperty("fields");
    }

    private async Task<(HttpClient Manager, Guid Hotel, JsonElement Import)> ImportAsync(string format)
    {
        var hotel = await host.HotelAsync();
        var manager = await host.StaffAsync(hotel, "generalManager");
        var sample = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "Integration", "Acceptance", "Samples", $"{format}.json"));
        return (manager, hotel, await manager.ImportAsync(hotel, format, sample));
    }
}
