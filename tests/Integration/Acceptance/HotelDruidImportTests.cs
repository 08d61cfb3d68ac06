using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>The backup of a real HotelDruid: 31 guests and a company, 24 bookings and a called-off one.</summary>
[Collection(HostCollection.Name)]
public sealed class HotelDruidImportTests(HotelHost host)
{
    private static byte[] Backup => File.ReadAllBytes(Imports.Shared("hoteldruid/hoteld_backup.php.gz"));

    [SharedFact]
    public async Task Every_client_is_accounted_for()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");

        var import = await manager.ImportAsync(hotel, "hoteldruid", Backup);

        import.ShouldAccountForEveryRow();
        Assert.Equal(32, import.Count("rowsRead"));
        Assert.Equal(31, import.Count("guestsCreated"));
        Assert.Equal(1, import.Count("rowsSkipped"));
        Assert.Equal(25, import.Count("staysCreated"));
        Assert.Equal(Enumerable.Range(1, 32).Where(client => client != 27), (await GuestsAsync(manager, hotel)).Keys.Select(int.Parse).Order());
    }

    [SharedFact]
    public async Task Live_bookings_are_stays_and_the_deleted_one_is_cancelled()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        await manager.ImportAsync(hotel, "hoteldruid", Backup);

        var guests = await GuestsAsync(manager, hotel);

        var stays = guests.Values.SelectMany(guest => guest.GetProperty("stays").EnumerateArray())
            .Select(stay => (Ref: stay.Text("stayRef"), Status: stay.Text("status"))).Distinct().ToList();
        Assert.Equal(24, stays.Count(stay => stay.Status == "booked"));
        Assert.Equal([("2026/26", "cancelled")], stays.Where(stay => stay.Status != "booked"));
        Assert.Equal("2026/26", guests["26"].GetProperty("stays")[0].Text("stayRef"));
        var first = guests["1"].GetProperty("stays")[0];
        Assert.Equal(("2026-11-24", "2026-11-27", "01", "booker"), (first.Text("arrival"), first.Text("departure"), first.Text("room"), first.Text("role")));
    }

    [SharedFact]
    public async Task Companions_share_the_stay_of_who_booked_it()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        await manager.ImportAsync(hotel, "hoteldruid", Backup);

        var guests = await GuestsAsync(manager, hotel);

        (string Companion, string Booker)[] pairs = [("28", "1"), ("29", "4"), ("30", "8"), ("31", "17"), ("32", "20")];
        Assert.All(pairs, pair =>
        {
            var stay = guests[pair.Companion].GetProperty("stays")[0];
            Assert.Equal("companion", stay.Text("role"));
            Assert.Contains(guests[pair.Booker].GetProperty("stays").EnumerateArray(), own => own.Text("stayRef") == stay.Text("stayRef") && own.Text("role") == "booker");
        });
        var kin = await host.StoredAsync<string>(
            "SELECT CONCAT(g.external_ref, ' ', r.kind, ' ', r.other_ref) FROM guests_relation r JOIN guests_guest g ON g.id = r.guest_id WHERE r.hotel_id = @hotel AND r.kind <> 'companion'", new { hotel });
        Assert.Equal(["28 spouse 1", "29 child 4", "30 child 8", "31 spouse 17", "32 child 20"], kin.Order());
    }

    [SharedFact]
    public async Task Escaped_names_are_revealed_as_the_plain_text_they_stand_for()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        await manager.ImportAsync(hotel, "hoteldruid", Backup);
        var guests = await GuestsAsync(manager, hotel);

        Assert.Equal("D'Angelo", (await RevealAsync(manager, guests["8"])).Text("familyName"));
        Assert.Equal("<script>alert(1)</script>", (await RevealAsync(manager, guests["22"])).Text("familyName"));
        Assert.Equal("14, \"The Elms\", Grafton Street", (await RevealAsync(manager, guests["12"])).Text("address"));
        var found = await manager.PostAsJsonAsync("/api/v1/guests/search", new { hotelId = hotel, name = "giulia d’angelo" });
        Assert.Equal("8", (await found.JsonAsync()).GetProperty("items")[0].Text("externalRef"));
    }

    [SharedFact]
    public async Task Broken_bytes_are_mended_and_the_report_names_row_and_reason_and_nobody()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");

        var import = await manager.ImportAsync(hotel, "hoteldruid", Backup);

        Assert.Equal(1, import.Count("repairs"));
        Assert.Equal(["2,repaired,address,cutCharacter", "27,skipped,,company"], await manager.RejectsAsync(import.GetProperty("id").GetGuid()));
        var address = (await RevealAsync(manager, (await GuestsAsync(manager, hotel))["2"])).Text("address");
        Assert.StartsWith("朝阳区建国门外大街", address, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', address);
    }

    [SharedFact]
    public async Task Card_data_is_dropped_and_counted()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        const string number = "NDExMTExMTExMTExMTExMQ==";
        const string holder = "OTTOLINE WEXCOMBE";

        var import = await manager.ImportAsync(hotel, "hoteldruid", WithCard(client: 5, "VISA", number, holder, "0931"));

        Assert.Equal(4, import.Count("cardFieldsDropped"));
        Assert.Equal(31, import.Count("guestsCreated"));
        var shown = (await RevealAsync(manager, (await GuestsAsync(manager, hotel))["5"])).ToString();
        Assert.DoesNotContain(holder, shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(number, shown, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task Free_text_is_kept_encrypted_and_flagged()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        await manager.ImportAsync(hotel, "hoteldruid", Backup);

        // Guest 12 has a diet, and the booking a word on health; guest 24 has neither.
        var guests = await GuestsAsync(manager, hotel);
        Assert.Equal(2, guests["12"].Count("notes"));
        Assert.Equal(0, guests["24"].Count("notes"));
        var notes = await host.StoredAsync<Note>("SELECT kind AS Kind, text_enc AS Text, flagged AS Flagged FROM guests_note WHERE hotel_id = @hotel", new { hotel });
        Assert.Equal(guests.Values.Sum(guest => guest.Count("notes")), notes.Count);
        Assert.All(notes, note => Assert.True(note.Flagged));
        Assert.All(notes, note => Assert.DoesNotContain("EpiPen", Encoding.UTF8.GetString(note.Text), StringComparison.Ordinal));
        Assert.Equal(["bookingComment", "customField"], notes.Select(note => note.Kind).Distinct().Order());
    }

    [SharedFact]
    public async Task A_consent_mark_nobody_set_is_not_recorded_and_not_a_no()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        await manager.ImportAsync(hotel, "hoteldruid", Backup);

        var marks = (await GuestsAsync(manager, hotel)).ToDictionary(
            guest => int.Parse(guest.Key), guest => guest.Value.GetProperty("consentFlags").EnumerateArray().Single(flag => flag.Text("sourceField") == "consent_marketing").Text("answer"));

        int[] ticked = [1, 3, 7, 9, 11, 13, 16, 18, 21, 23, 25];
        Assert.Equal(ticked, marks.Where(mark => mark.Value == "yes").Select(mark => mark.Key).Order());
        Assert.All(marks.Where(mark => !ticked.Contains(mark.Key)), mark => Assert.Equal("notRecorded", mark.Value));
    }

    [SharedFact]
    public async Task The_same_backup_again_changes_nothing()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, "generalManager");
        await manager.ImportAsync(hotel, "hoteldruid", Backup);
        var before = await GuestsAsync(manager, hotel);

        var again = await manager.ImportAsync(hotel, "hoteldruid", Backup);

        again.ShouldAccountForEveryRow();
        Assert.Equal((32, 31, 1, 0), (again.Count("rowsRead"), again.Count("guestsUnchanged"), again.Count("rowsSkipped"), again.Count("staysCreated")));
        var after = await GuestsAsync(manager, hotel);
        Assert.Equal(before.OrderBy(guest => guest.Key).Select(guest => guest.Value.ToString()), after.OrderBy(guest => guest.Key).Select(guest => guest.Value.ToString()));
    }

    private sealed record Note(string Kind, byte[] Text, bool Flagged);

    /// <summary>The hotel's guests as the API shows them, by the PMS's own id.</summary>
    private static async Task<Dictionary<string, JsonElement>> GuestsAsync(HttpClient client, Guid hotel)
    {
        var guests = new Dictionary<string, JsonElement>();
        foreach (var listed in (await client.GetJsonAsync($"/api/v1/guests?hotelId={hotel}&limit=200")).GetProperty("items").EnumerateArray())
        {
            guests.Add(listed.Text("externalRef"), await client.GetJsonAsync($"/api/v1/guests/{listed.Text("id")}"));
        }

        return guests;
    }

    private static async Task<JsonElement> RevealAsync(HttpClient client, JsonElement guest)
    {
        var id = guest.GetProperty("guest").Text("id");
        using var answer = await client.PostAsJsonAsync($"/api/v1/guests/{id}/reveal", new { fields = new[] { "familyName", "givenName", "address", "phone" }, purpose = "acceptance" });
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        return (await answer.JsonAsync()).GetProperty("fields");
    }

    /// <summary>The backup with a payment card as HotelDruid stores one; the file itself has none.</summary>
    private static byte[] WithCard(int client, params string[] texts)
    {
        using var packed = new GZipStream(new MemoryStream(Backup), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        // Byte for byte: the file is no valid UTF-8.
        var text = Encoding.Latin1.GetString(unpacked.ToArray());
        var table = text.IndexOf("<nometabella>relclienti</nometabella>", StringComparison.Ordinal);
        var rows = text.IndexOf("<righetabella>", table, StringComparison.Ordinal) + "<righetabella>".Length;
        var columns = text[table..rows].Split("<nomecolonna>").Length - 1;
        var cells = new[] { client.ToString(), "9", "cc" }.Concat(texts);
        var row = string.Concat(cells.Concat(Enumerable.Repeat("", columns)).Take(columns).Select(cell => $"<cmp>{cell}</cmp>"));
        return Encoding.Latin1.GetBytes(text.Insert(rows, $"<riga>{row}</riga>"));
    }
}
