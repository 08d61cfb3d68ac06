using System.Text;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Unit.Tests.Guests;

public class CsvReaderTests
{
    private const string HotelBookings = """
        {"externalRef":"{hotel}-{row}","arrival":"{arrival_date_year}-{arrival_date_month}-{arrival_date_day_of_month}",
         "nights":"{stays_in_weekend_nights}+{stays_in_week_nights}","status":"reservation_status"}
        """;

    private static CsvReader Reader(string mapping) => new(CsvMapping.Parse(mapping));

    [Fact]
    public async Task Templates_nights_and_statuses_make_a_stay()
    {
        var items = await Reader("""{"externalRef":"{h}-{row}","arrival":"{y}-{m}-{d}","nights":"{a}+{b}","status":"s","adults":"n","familyName":"who"}""")
            .All("h,y,m,d,a,b,s,n,who\nInn,2031,July,1,2,3,Check-Out,2,Ek\nInn,2031,2,28,0,1,No-Show,NULL,\"Al, \"\"B\"\"\"\n\nInn,2031,12,31,0,0,已取消,,\n");

        Assert.Equal(["Inn-1", "Inn-2", "Inn-3"], items.Select(item => item.ExternalRef));
        Assert.Equal(
            [
                new ImportedStay("Inn-1/2031-07-01", new(2031, 7, 1), new(2031, 7, 6), null, StayStatus.Departed, null, StayRole.Guest, 2),
                new ImportedStay("Inn-2/2031-02-28", new(2031, 2, 28), new(2031, 3, 1), null, StayStatus.NoShow, null, StayRole.Guest),
                new ImportedStay("Inn-3/2031-12-31", new(2031, 12, 31), new(2031, 12, 31), null, StayStatus.Cancelled, null, StayRole.Guest),
            ],
            items.SelectMany(item => item.Stays));
        Assert.Equal(["Ek", "Al, \"B\"", null], items.Select(item => item.Field("familyName")));
    }

    [Theory]
    [InlineData("1,2031-02-30,,1,x", ImportReasons.BadDate, "arrival")]
    [InlineData("1,2031-02-03,soon,1,x", ImportReasons.BadDate, "departure")]
    [InlineData("1,2031-02-03,2031-02-02,1,x", ImportReasons.DepartureBeforeArrival, "departure")]
    [InlineData("1,2031-02-03,,-1,x", ImportReasons.BadNumber, "nights")]
    [InlineData("1,2031-02-03,,1,perhaps", ImportReasons.UnknownStatus, "status")]
    [InlineData("NULL,2031-02-03,,1,", ImportReasons.MissingExternalRef, "externalRef")]
    [InlineData("1,2031-02-03", ImportReasons.ColumnCount, null)]
    public async Task A_row_that_cannot_be_read_is_rejected_by_field_and_reason_and_the_next_one_is_read(string row, string reason, string? field)
    {
        var items = await Reader("""{"externalRef":"id","arrival":"a","departure":"d","nights":"n","status":"s"}""")
            .All($"id,a,d,n,s\n{row}\n2,2031-02-03,,1,confirmed\n");

        Assert.Equal(new ImportOutcome(ImportOutcomeKind.Rejected, reason, field), items[0].Outcome);
        Assert.Equal((2, ImportOutcomeKind.Guest), (items[1].Row, items[1].Outcome.Kind));
    }

    [Theory]
    [InlineData("""{"familyName":"id"}""", ImportRefused.MappingLacksExternalRef, null)]
    [InlineData("""{"externalRef":"id","room":"r"}""", ImportRefused.MappingLacksArrival, null)]
    [InlineData("""{"externalRef":"id","shoeSize":"r"}""", ImportRefused.MappingUnknownField, "shoeSize")]
    [InlineData("""{"externalRef":"{id"}""", ImportRefused.MappingBadTemplate, "externalRef")]
    [InlineData("""{"externalRef":"id","dateFormat":""}""", ImportRefused.MappingBadDateFormat, null)]
    [InlineData("""{"externalRef":"id","dateFormat":"%"}""", ImportRefused.MappingBadDateFormat, null)]
    [InlineData("""{"externalRef":"id","dateFormat":"MM-yyyy"}""", ImportRefused.MappingBadDateFormat, null)]
    [InlineData("""{"externalRef":7}""", ImportRefused.MappingNotJson, null)]
    [InlineData("""["externalRef"]""", ImportRefused.MappingNotJson, null)]
    [InlineData("externalRef=id", ImportRefused.MappingNotJson, null)]
    public void A_wrong_mapping_is_refused_with_what_is_wrong(string mapping, string code, string? subject)
    {
        var refused = Assert.Throws<ImportRefused>(() => CsvMapping.Parse(mapping));

        Assert.Equal((code, subject), (refused.Code, refused.Subject));
    }

    [Fact]
    public async Task A_stay_at_the_end_of_time_breaks_nothing()
    {
        var item = (await Reader("""{"externalRef":"id","arrival":"a","nights":"n"}""").All("id,a,n\n1,9999-12-30,99\n")).Single();

        Assert.Equal(DateOnly.MaxValue, item.Stays.Single().Departure);
    }

    [Fact]
    public async Task A_file_that_does_not_fit_is_refused_before_the_first_item()
    {
        const string File = "id,name,Card Number\n1,Ek,4000\n";

        Assert.Equal((ImportRefused.MappingUnknownColumn, "nom", 0), await Reader("""{"externalRef":"id","familyName":"nom"}""").Refusal(File));
        Assert.Equal((ImportRefused.MappingCardColumn, "Card Number", 0), await Reader("""{"externalRef":"id","taxNumber":"Card Number"}""").Refusal(File));
        Assert.Equal((ImportRefused.EmptyFile, null, 0), await Reader("""{"externalRef":"id"}""").Refusal(string.Empty));
        Assert.Equal((ImportRefused.NoHeader, null, 0), await Reader("""{"externalRef":"id"}""").Refusal("\n\n"));
        Assert.Equal((ImportRefused.UnclosedQuote, "row 2", 0), await Reader("""{"externalRef":"id"}""").Refusal("id,name\n1,Ek\n2,\"Al\n3,Ito\n"));
    }

    [Fact]
    public async Task Consent_columns_keep_what_they_say_and_silence_is_not_recorded()
    {
        var items = await Reader("""{"externalRef":"id","consent.mail":"m"}""").All("id,m,cvv\n1,Yes,123\n2,0,\n3,,\n4,Inherit,\n5,ask later,\n6,NULL,");

        Assert.Equal(
            [FlagAnswer.Yes, FlagAnswer.No, FlagAnswer.NotRecorded, FlagAnswer.Inherit, FlagAnswer.Other, FlagAnswer.NotRecorded],
            items.Select(item => item.Answer("mail")));
        Assert.Equal("ask later", items[4].ConsentFlags.Single().AsRead);
        Assert.Equal([1, 0, 0, 0, 0, 0], items.Select(item => item.CardFieldsDropped));
    }

    [Fact]
    public async Task Masked_values_are_left_out_and_absent_words_can_be_changed()
    {
        var items = await Reader("""{"externalRef":"id","familyName":"n","phone":"p","birthDate":"b","dateFormat":"dd-MM-yyyy","absentValues":["-"]}""")
            .All("id,n,p,b\n1,NA,*****,03-04-1990\n2,-,000,1990-04-03");

        Assert.Equal(("NA", null, "1990-04-03"), (items[0].Field("familyName"), items[0].Field("phone"), items[0].Field("birthDate")));
        Assert.Equal([new("phone", ImportReasons.Masked)], items[0].Repairs);
        Assert.Equal((null, "000", "1990-04-03"), (items[1].Field("familyName"), items[1].Field("phone"), items[1].Field("birthDate")));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16", true)]
    public async Task Encodings_and_separators_are_found(string name, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] file = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("编号;姓名\n1;欧阳测试\n")];

        var item = (await Reader("""{"externalRef":"编号","fullName":"姓名"}""").All(file)).Single();

        Assert.Equal("欧阳测试", item.Field("fullName"));
        Assert.Empty(item.Repairs);
    }

    [SharedFact]
    public async Task The_real_bookings_become_stays_and_the_same_twice()
    {
        var items = await Reader(HotelBookings).AllOfShared("hotel_bookings.csv.gz");

        Assert.Equal(Enumerable.Range(1, 119_390), items.Select(item => item.Row));
        Assert.All(items, item => Assert.Equal(ImportOutcomeKind.Guest, item.Outcome.Kind));
        Assert.Equal("Resort Hotel-1", items[0].ExternalRef);
        Assert.Equal(new ImportedStay("Resort Hotel-3/2015-07-01", new(2015, 7, 1), new(2015, 7, 2), null, StayStatus.Departed, null, StayRole.Guest), items[2].Stays.Single());
        Assert.Equal(
            [(StayStatus.Departed, 75_166), (StayStatus.Cancelled, 43_017), (StayStatus.NoShow, 1_207)],
            items.GroupBy(item => item.Stays.Single().Status).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
        var again = await Reader(HotelBookings).AllOfShared("hotel_bookings.csv.gz");
        Assert.Equal(items[119_389].Spelled(), again[119_389].Spelled());
    }

    [SharedFact]
    public async Task The_real_client_export_stays_utf8_although_one_field_ends_in_half_a_character()
    {
        var items = await Reader("""{"externalRef":"{row}","familyName":"Surname","address":"Address","birthDate":"Date of Birth","dateFormat":"dd-MM-yyyy"}""")
            .AllOfShared("hoteldruid/export_clients_doc10.csv");

        Assert.Equal(27, items.Count);
        Assert.Equal([new("address", ImportReasons.CutCharacter)], items.SelectMany(item => item.Repairs));
    }
}
