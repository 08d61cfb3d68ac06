using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Unit.Tests.Guests;

public class MewsReaderTests
{
    private static readonly MewsReader Reader = new(TimeZoneInfo.CreateCustomTimeZone("hotel", TimeSpan.FromHours(8), "hotel", "hotel"));

    [Fact]
    public async Task Papers_and_reservations_of_the_same_upload_join_their_customer_wherever_they_stand()
    {
        var items = await Reader.All("""
            {"Reservations":[{"Id":"r1","AccountId":"a","BookerId":"b","State":"Processed","Origin":"Direct","AssignedResourceId":"12",
               "ScheduledStartUtc":"2031-03-01T17:00:00Z","ScheduledEndUtc":"2031-03-03T04:00:00Z"},
              {"Id":"r2","AccountId":"a","State":"Canceled","StartUtc":"2031-05-01T06:00:00Z","EndUtc":"2031-05-02T04:00:00Z"}],
             "Customers":[{"Id":"a","LastName":"Novák"},{"Id":"b","LastName":"Horák"}],
             "IdentityDocuments":[{"CustomerId":"a","Type":"Passport","Number":"P1","IssuingCountryCode":"CZ","ExpirationDate":"2040-10-24T00:00:00Z"},
              {"CustomerId":"a","Type":"IdentityCard","Number":"","IssuingCountryCode":"NL"}]}
            """);

        Assert.Equal(
            [
                new ImportedStay("r1", new(2031, 3, 2), new(2031, 3, 3), "12", StayStatus.Departed, "Direct", StayRole.Guest),
                new ImportedStay("r2", new(2031, 5, 1), new(2031, 5, 2), null, StayStatus.Cancelled, null, StayRole.Guest),
            ],
            items[0].Stays);
        Assert.Equal(StayRole.Booker, items[1].Stays.Single().Role);
        Assert.Equal(("passport", "P1", "CZ", "2040-10-24", null), (items[0].Field("idType"), items[0].Field("idNumber"), items[0].Field("idIssuingCountry"), items[0].Field("idExpiry"), items[0].Field("idNumber2")));
    }

    [Fact]
    public async Task Only_a_listed_wish_is_a_yes()
    {
        var guest = (await Reader.All("""{"Customers":[{"Id":"a","LastName":"X","Options":["SendMarketingEmails","WithdrawCardConsent","GuestPhotoConsent"]}]}""")).Single();

        Assert.Equal(FlagAnswer.Yes, guest.Answer("SendMarketingEmails"));
        Assert.Equal(FlagAnswer.NotRecorded, guest.Answer("SendPartnerMarketingEmails"));
        Assert.Equal((FlagAnswer.Other, FlagAnswer.Other), (guest.Answer("WithdrawCardConsent"), guest.Answer("GuestPhotoConsent")));
    }

    [Fact]
    public async Task Deleted_and_merged_customers_are_skipped_and_a_relay_address_is_left_out()
    {
        var items = await Reader.All("""
            {"Customers":[{"Id":"a","LastName":"X","IsActive":false},{"Id":"b","LastName":"X","ActivityState":"Deleted"},{"Id":"c","LastName":"X","MergeTargetId":"a"},
             {"Id":"d","LastName":"X","HasOtaEmail":true,"Email":"relay@example.com","Classifications":["HealthCompliant"],"DietaryRequirements":"no nuts"}]}
            """);

        Assert.Equal([ImportReasons.Inactive, ImportReasons.Inactive, ImportReasons.Merged, null], items.Select(item => item.Outcome.Reason));
        Assert.Null(items[3].Field("email"));
        Assert.Equal([new("email", ImportReasons.RelayAddress)], items[3].Repairs);
        Assert.Equal(["diet no nuts", "classification HealthCompliant"], items[3].Notes.Select(note => $"{note.Kind} {note.Text}"));
    }

    [SharedFact]
    public async Task The_documented_answers_read_together()
    {
        var parts = new[] { "customers", "identityDocuments", "reservations" }
            .Select(name => File.ReadAllText(SharedFiles.PathOf($"examples/mews_{name}_getAll_response.json")));
        var guest = (await Reader.All($"[{string.Join(",", parts)}]")).Single();

        Assert.Equal(("Smith Williams", "male", "M1234567", "ID7654321"), (guest.Field("familyName"), guest.Field("gender"), guest.Field("idNumber"), guest.Field("idNumber2")));
        Assert.Equal(new DateOnly(2023, 4, 23), guest.Stays.Single().Arrival);
        Assert.Equal(ImportRefused.UnknownShape, (await Reader.Refusal(await File.ReadAllBytesAsync(SharedFiles.PathOf("examples/mews_exports_getAll_response.json")))).Code);
    }
}
