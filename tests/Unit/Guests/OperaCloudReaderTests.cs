using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Unit.Tests.Guests;

public class OperaCloudReaderTests
{
    private static readonly OperaCloudReader Reader = new();

    private static string Search(params string[] profiles) =>
        $$"""{"profiles":{"hasMore":false,"profileInfo":[{{string.Join(",", profiles.Select((profile, n) => $$"""{"profileIdList":[{"id":"C{{n}}","type":"CorporateId"},{"id":"{{n + 1}}","type":"Profile"}],"profile":{{profile}}}"""))}}]},"links":[]}""";

    [Fact]
    public async Task A_profile_comes_with_its_names_papers_contacts_and_free_text()
    {
        var guest = (await Reader.All(Search("""
            {"profileType":"Guest","statusCode":"Active","customer":{
              "personName":[{"nameType":"Alternate","givenName":"美","surname":"林"},{"nameType":"Primary","givenName":"Mei","surname":"Lin","namePrefix":"Ms"},{"nameType":"Incognito"}],
              "gender":"Female","birthDate":"1990-05-06","nationality":"CN","alienInfo":{},
              "identifications":{"identificationInfo":[
                {"identification":{"idType":"PASSPORT","idNumber":"P000","issuedCountry":"CN","expirationDate":"2034-01-02"}},
                {"identification":{"idType":"DRIVERS LICENSE","idNumber":"D000","issuedCountry":"SG"}}]}},
             "addresses":{"addressInfo":[{"address":{"addressLine":["Old 1"],"cityName":"Old"}},{"address":{"addressLine":["Road 1","","Flat 2"],"cityName":"Wuxi","country":{"value":"CN"},"primaryInd":true}}]},
             "telephones":{"telephoneInfo":[{"telephone":{"phoneTechType":"PHONE","phoneNumber":"000"}},{"telephone":{"phoneTechType":"FAX","phoneNumber":"111"}}]},
             "emails":{"emailInfo":[{"email":{"emailAddress":"mei@example.com"}}]},
             "comments":{"commentInfo":[{"comment":{"text":{"value":"likes tea"}}}]}}
            """))).Single();

        Assert.Equal("1", guest.ExternalRef);
        Assert.Equal(("Lin", "Mei", "美 林", "female"), (guest.Field("familyName"), guest.Field("givenName"), guest.Field("alternateName"), guest.Field("gender")));
        Assert.Equal(("passport", "P000", "CN", "2034-01-02"), (guest.Field("idType"), guest.Field("idNumber"), guest.Field("idIssuingCountry"), guest.Field("idExpiry")));
        Assert.Equal(("driverLicence", "D000", "SG"), (guest.Field("idType2"), guest.Field("idNumber2"), guest.Field("idIssuingCountry2")));
        Assert.Equal(("Road 1, Flat 2", "Wuxi", "Old 1"), (guest.Field("address"), guest.Field("city"), guest.Field("address2")));
        Assert.Equal(("000", "111", "mei@example.com"), (guest.Field("phone"), guest.Field("fax"), guest.Field("email")));
        Assert.Equal(new ImportedNote("comment", "likes tea"), guest.Notes.Single());
    }

    [Fact]
    public async Task Companies_erased_and_inactive_profiles_are_skipped_and_a_pending_erasure_is_shown()
    {
        var items = await Reader.All(Search(
            """{"profileType":"Company","company":{"companyName":"Ltd"}}""",
            """{"profileType":"Guest","customer":{"personName":[{"surname":"X"}],"anonymization":{"anonymizationStatus":"Anonymized"}}}""",
            """{"profileType":"Guest","statusCode":"Inactive","customer":{"personName":[{"surname":"X"}]}}""",
            """{"profileType":"Guest","customer":{"personName":[{"surname":"X"}],"anonymization":{"anonymizationStatus":"Requested"}}}"""));

        Assert.Equal([ImportReasons.Company, ImportReasons.Anonymised, ImportReasons.Inactive, null], items.Select(item => item.Outcome.Reason));
        Assert.All(items.Take(3), item => Assert.Empty(item.Fields));
        Assert.Equal("Requested", items[3].ConsentFlags.Single(flag => flag.SourceField == "anonymizationStatus").AsRead);
    }

    [Fact]
    public async Task Consent_marks_are_yes_no_or_not_recorded_as_the_profile_has_them()
    {
        var guest = (await Reader.All(Search("""{"customer":{},"privacyInfo":{"allowEmail":true,"optInThirdParty":false,"optInSms":null,"lastPrivacyPromptDate":"2030-01-02"}}"""))).Single();

        Assert.Equal((FlagAnswer.Yes, FlagAnswer.No), (guest.Answer("allowEmail"), guest.Answer("optInThirdParty")));
        Assert.Equal((FlagAnswer.NotRecorded, FlagAnswer.NotRecorded), (guest.Answer("optInSms"), guest.Answer("optInMailingList")));
        Assert.Equal(new ImportedFlag("lastPrivacyPromptDate", FlagAnswer.Other, "2030-01-02"), guest.ConsentFlags[^1]);
        Assert.Equal(1, guest.ConsentFlags.Count(flag => flag.Answer == FlagAnswer.Yes));
    }

    [Fact]
    public async Task Masks_are_never_taken_for_values_and_cards_are_counted_and_left()
    {
        var guest = (await Reader.All(Search("""
            {"customer":{"birthDateMasked":"XX-XX-1990","personName":[{"surname":"Anonymized"}],
              "identifications":{"identificationInfo":[{"identification":{"idType":"PASSPORT","idNumberMasked":"P***9"}}]}},
             "emails":{"emailInfo":[{"email":{"emailAddress":"*****"}}]},
             "creditCards":{"creditCardInfo":[{"cardNumber":"4000","cardHolderName":"E K"}]}}
            """))).Single();

        Assert.Empty(guest.Fields);
        Assert.Equal(["birthDate", "email", "familyName", "idNumber"], guest.Repairs.Where(repair => repair.Reason == ImportReasons.Masked).Select(repair => repair.Field).Order());
        Assert.Equal(2, guest.CardFieldsDropped);
        Assert.DoesNotContain("4000", guest.Spelled(), StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task The_documented_create_request_has_no_id_and_is_rejected_for_that()
    {
        var item = (await Reader.AllOfShared("examples/opera_ohip_postProfile_request.json")).Single();

        Assert.Equal(new ImportOutcome(ImportOutcomeKind.Rejected, ImportReasons.MissingExternalRef, "externalRef"), item.Outcome);
    }

    [SharedFact]
    public async Task The_documented_profile_comes_whole_once_it_has_an_id()
    {
        var text = await File.ReadAllTextAsync(SharedFiles.PathOf("examples/opera_ohip_postProfile_request.json"));
        var guest = (await Reader.All(text.Replace("\"profileIdList\": []", "\"profileIdList\": [{\"id\":\"9\"}]", StringComparison.Ordinal))).Single();

        Assert.Equal(("9", "Smith", "3450 North Triumph Boulevard, Suite 300", "US"), (guest.ExternalRef, guest.Field("familyName"), guest.Field("address"), guest.Field("country")));
        Assert.Equal(13, guest.ConsentFlags.Count);
        Assert.Equal(FlagAnswer.No, guest.Answer("autoEnrollLoyaltyProgram"));
    }
}
