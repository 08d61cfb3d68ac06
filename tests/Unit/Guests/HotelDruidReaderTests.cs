using System.Text;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;
using static HotelPrivacy.Unit.Tests.Guests.HotelDruidSample;

namespace HotelPrivacy.Unit.Tests.Guests;

public class HotelDruidReaderTests
{
    private const string Sleepers = "idprenota,idclienti,num_ordine,parentela";
    private const string Periods = "idperiodi,datainizio,datafine";
    private const string Custom = "idclienti,numero,tipo,testo1,testo2,testo3,testo4,testo5";
    private static readonly HotelDruidReader Reader = new();

    [Fact]
    public async Task Text_that_looks_like_the_format_comes_through_as_text()
    {
        var file = new HotelDruidSample().Table("clienti", ClientColumns,
            Client(1, "O&#039;Shea &amp; <riga></riga></righetabella>", ("nome", "@%&@ </cmp@%&@> </cmp>")),
            Client(2, "&amp;eacute;", ("commento", "two\nlines"))).End();

        var guests = await Reader.All(file);

        Assert.Equal("O'Shea & <riga></riga></righetabella>", guests[0].Field("familyName"));
        Assert.Equal("@%&@ </cmp@%&@> </cmp>", guests[0].Field("givenName"));
        Assert.Equal("&eacute;", guests[1].Field("familyName"));
        Assert.Equal("two\nlines", guests[1].Notes.Single().Text);
        Assert.All(guests, guest => Assert.Empty(guest.Repairs));
    }

    [Fact]
    public async Task Half_a_character_half_an_escape_and_broken_bytes_are_mended_and_named()
    {
        byte[][] Broken(int id, byte[] street) =>
            [.. Client(id, "Lin").Select((value, n) => ClientColumns.Split(',')[n] == "via" ? street : Encoding.UTF8.GetBytes(value))];
        var file = new HotelDruidSample().TableOfBytes("clienti", ClientColumns,
            Broken(1, [.. "山路"u8, 0xE5, 0x8D]),
            Broken(2, [.. "Rue "u8, 0xE9, .. " 5"u8]),
            Broken(3, "Quai \uFFFD"u8.ToArray()),
            Broken(4, "Via dell&#03"u8.ToArray())).End();

        var guests = await Reader.All(file);

        Assert.Equal(["山路", "Rue \uFFFD 5", "Quai", "Via dell"], guests.Select(guest => guest.Field("address")));
        Assert.Equal(
            [ImportReasons.CutCharacter, ImportReasons.InvalidUtf8, ImportReasons.CutCharacter, ImportReasons.CutEscape],
            guests.Select(guest => guest.Repairs.Single(repair => repair.Field == "address").Reason));
    }

    [Fact]
    public async Task Companies_are_skipped_and_single_named_people_are_not()
    {
        var file = new HotelDruidSample().Table("clienti", ClientColumns,
            Client(1, "Nordwind Reisen GmbH", ("partita_iva", "DE000"), ("email", "info@example.com")),
            Client(2, "陈", ("telefono", "000")),
            Client(3, "Marini", ("partita_iva", "IT000"), ("sesso", "f")),
            Client(4, "Berg", ("partita_iva", "SE000")),
            Client(0, "Nobody"))
            .Table("prenota2031", BookingColumns, Row(BookingColumns, ("idprenota", "1"), ("idclienti", "2"), ("iddatainizio", "1"), ("iddatafine", "1")))
            .Table("rclientiprenota2031", Sleepers, ["1", "4", "2", ""])
            .Table("periodi2031", Periods, ["1", "2031-01-01", "2031-01-02"]).End();

        var items = await Reader.All(file);

        Assert.Equal([1, 2, 3, 4, 5], items.Select(item => item.Row));
        Assert.Equal(
            [ImportOutcomeKind.Skipped, ImportOutcomeKind.Guest, ImportOutcomeKind.Guest, ImportOutcomeKind.Guest, ImportOutcomeKind.Rejected],
            items.Select(item => item.Outcome.Kind));
        Assert.Equal(ImportReasons.Company, items[0].Outcome.Reason);
        Assert.Empty(items[0].Fields);
        Assert.Equal(ImportReasons.MissingExternalRef, items[4].Outcome.Reason);
    }

    [Fact]
    public async Task An_unticked_box_is_not_recorded_and_never_a_no_or_a_yes()
    {
        var file = new HotelDruidSample().Table("clienti", ClientColumns, Client(1, "Ek"), Client(2, "Al"))
            .Table("relclienti", Custom,
                ["1", "1", "campo_pers", "newsletter", "bool", "1", "", ""],
                ["1", "1", "campo_pers", "dieta", "txt", "&lt;vegan&gt;", "", ""],
                ["2", "1", "cc", "VISA", "c2VjcmV0", "A HOLDER", "0132", ""]).End();

        var guests = await Reader.All(file);

        Assert.Equal(FlagAnswer.Yes, guests[0].Answer("newsletter"));
        Assert.Equal(new ImportedFlag("newsletter", FlagAnswer.NotRecorded, null), guests[1].ConsentFlags.Single());
        Assert.Equal(new ImportedNote("customField", "<vegan>", SourceField: "dieta"), guests[0].Notes.Single());
        Assert.Equal(4, guests[1].CardFieldsDropped);
        Assert.DoesNotContain("HOLDER", guests[1].Spelled(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stay_over_new_year_comes_once_and_companions_share_it()
    {
        var file = new HotelDruidSample()
            .Table("clienti", ClientColumns, Client(1, "Okafor"), Client(2, "Okafor", ("idclienti_compagni", ",1,")))
            .Table("prenota2030", BookingColumns,
                Row(BookingColumns, ("idprenota", "7"), ("idclienti", "1"), ("idappartamenti", "12"), ("iddatainizio", "364"), ("iddatafine", "366"),
                    ("num_persone", "2"), ("origine", "Direct"), ("commento", "quiet room>late>taxi>cot<yes"), ("checkin", "2030-12-30")))
            .Table("rclientiprenota2030", Sleepers, ["7", "1", "1", ""], ["7", "2", "2", "Child"])
            .Table("periodi2030", Periods, ["364", "2030-12-30", "2030-12-31"], ["366", "2031-01-01", "2031-01-02"])
            .Table("prenota2031", BookingColumns,
                Row(BookingColumns, ("idprenota", "1"), ("idclienti", "1"), ("iddatainizio", "0"), ("iddatafine", "1"), ("commento", "7"),
                    ("checkout", "2031-01-02"), ("id_anni_prec", ";2030,7;")))
            .Table("rclientiprenota2031", Sleepers, ["1", "1", "1", ""], ["1", "2", "2", "Child"])
            .Table("periodi2031", Periods, ["1", "2031-01-01", "2031-01-02"]).End();

        var guests = await Reader.All(file);

        var stay = new ImportedStay("2030/7", new(2030, 12, 30), new(2031, 1, 2), "12", StayStatus.Departed, "Direct", StayRole.Booker, 2);
        Assert.Equal(stay, guests[0].Stays.Single());
        Assert.Equal(stay with { Role = StayRole.Companion }, guests[1].Stays.Single());
        Assert.Equal(new ImportedRelation("1", RelationKind.Child, "Child"), guests[1].Relations.Single());
        Assert.Equal(
            ["bookingComment quiet room", "arrivalReminder late", "departureReminder taxi", "customField yes"],
            guests[0].Notes.Select(note => $"{note.Kind} {note.Text}"));
        Assert.Empty(guests[1].Notes);
    }

    [Fact]
    public async Task A_soft_deleted_booking_is_a_cancelled_stay_and_the_deletion_mark_stays_behind()
    {
        var file = new HotelDruidSample().Table("clienti", ClientColumns, Client(1, "Ito"))
            .Table("prenotacanc2031", BookingColumns,
                Row(BookingColumns, ("idprenota", "3"), ("idclienti", "1"), ("iddatainizio", "1"), ("iddatafine", "1"), ("commento", "by phone>>>hd_del_res<clerk|2031-01-01 10:00")),
                Row(BookingColumns, ("idprenota", "4"), ("idclienti", "1"), ("iddatainizio", "99"), ("iddatafine", "99")))
            .Table("periodi2031", Periods, ["1", "2031-01-01", "2031-01-02"]).End();

        var guest = (await Reader.All(file)).Single();

        Assert.Equal(StayStatus.Cancelled, guest.Stays.Single().Status);
        Assert.Equal("by phone", guest.Notes.Single().Text);
        Assert.Equal([new("stays", ImportReasons.UndatedStay)], guest.Repairs);
    }

    [Fact]
    public async Task What_is_no_whole_backup_is_refused_before_the_first_item()
    {
        var sound = new HotelDruidSample().Table("clienti", ClientColumns, Client(1, "Ek")).Table("anni", "idanni", ["2031"]).End();

        Assert.Equal((ImportRefused.NotABackup, null, 0), await Reader.Refusal("Surname,Name\nA,B\n"));
        Assert.Equal((ImportRefused.EmptyFile, null, 0), await Reader.Refusal([]));
        Assert.Equal((ImportRefused.NotABackup, null, 0), await Reader.Refusal(new HotelDruidSample().End()));
        Assert.Equal((ImportRefused.Truncated, null, 0), await Reader.Refusal(sound[..^30]));
        Assert.Equal((ImportRefused.Truncated, null, 0), await Reader.Refusal(sound[..^9]));
        Assert.Equal((ImportRefused.MalformedBackup, null, 0), await Reader.Refusal(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(sound).Replace("<riga>", "<row>", StringComparison.Ordinal))));
        Assert.Equal("read to its end", (await Reader.Refusal(sound)).Code);
    }

    [Fact]
    public async Task A_row_of_the_wrong_width_is_rejected_and_the_next_one_read()
    {
        var file = new HotelDruidSample().Table("clienti", ClientColumns, ["1", "Ek"], Client(2, "Al")).End();

        var items = await Reader.All(file);

        Assert.Equal(new ImportOutcome(ImportOutcomeKind.Rejected, ImportReasons.ColumnCount), items[0].Outcome);
        Assert.Equal(ImportOutcomeKind.Guest, items[1].Outcome.Kind);
    }

    [SharedFact]
    public async Task The_real_backup_is_accounted_for_to_the_last_client()
    {
        var items = await Reader.AllOfShared("hoteldruid/hoteld_backup.php.gz");

        Assert.Equal(Enumerable.Range(1, 32), items.Select(item => item.Row));
        Assert.Equal("27", items.Single(item => item.Outcome.Kind != ImportOutcomeKind.Guest).ExternalRef);
        var stays = items.SelectMany(item => item.Stays).ToLookup(stay => stay.Status, stay => stay.StayRef);
        Assert.Equal(24, stays[StayStatus.Booked].Distinct().Count());
        Assert.Equal(29, stays[StayStatus.Booked].Count());
        Assert.Equal(["2026/26"], stays[StayStatus.Cancelled]);
        Assert.Equal("D'Angelo", items[7].Field("familyName"));
        Assert.Equal("<script>alert(1)</script>", items[21].Field("familyName"));
        Assert.Contains(items[21].Notes, note => note.Text == "</cmp></riga>");
        Assert.Equal(new ImportedStay("2026/1", new(2026, 11, 24), new(2026, 11, 27), "01", StayStatus.Booked, null, StayRole.Booker, 2), items[0].Stays.Single());
        Assert.Equal(RelationKind.Child, items[29].Relations.Single().Kind);
        Assert.Equal([new("address", ImportReasons.CutCharacter)], items[1].Repairs);
        Assert.DoesNotContain(items, item => item.Spelled().Contains('\uFFFD', StringComparison.Ordinal));
        Assert.Equal(11, items.Count(item => item.ConsentFlags.Any(flag => flag.Answer == FlagAnswer.Yes)));
        Assert.Equal(items.Select(Reading.Spelled), (await Reader.AllOfShared("hoteldruid/hoteld_backup.php.gz")).Select(Reading.Spelled));
    }
}
