using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// Reads OPERA Cloud (OHIP) guest profiles as the profile search, the single profile and the create request shape them.
/// Profiles carry no reservations, so no stays come from here.
/// </summary>
internal sealed class OperaCloudReader : IPmsReader
{
    /// <summary>Every consent mark of <c>privacyInfo</c> in the CRM API 25.5; one that is absent is not recorded.</summary>
    private static readonly string[] PrivacyMarks =
    [
        "marketResearchParticipation", "infoFromThirdParty", "autoEnrollLoyaltyProgram", "allowPhone", "allowSMS", "allowEmail",
        "optInMailingList", "optInMarketResearch", "optInThirdParty", "optInAutoEnrollmentMember", "optInPhone", "optInSms", "optInEmail",
    ];

    private static readonly (string Section, string Kind)[] FreeText =
    [
        ("comments", "comment"), ("keywords", "keyword"), ("preferences", "preference"), ("preferenceCollection", "preference"),
        ("memberships", "membership"), ("profileMemberships", "membership"),
    ];

    private static readonly FrozenSet<string> PersonTypes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Guest", "Contact");

    private readonly JsonRows rows = new(
        FrozenSet.Create(StringComparer.Ordinal, "profileInfo", "profiles"),
        FrozenSet.Create(StringComparer.Ordinal, "profileDetails", "profile", "customer"));

    /// <inheritdoc />
    public async IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, [EnumeratorCancellation] CancellationToken cancel)
    {
        var bare = await rows.SurveyAsync(source, cancel);
        var number = 0;
        await foreach (var row in rows.ReadAsync(source, bare, cancel))
        {
            yield return Read(row.Element, ++number);
        }
    }

    private static ImportedItem Read(JsonElement element, int number)
    {
        var profile = element.At("profile") ?? element.At("profileDetails") ?? element;
        var customer = profile.At("customer");
        var item = new ItemBuilder(number)
        {
            ExternalRef = IdOf(element.At("profileIdList")) ?? IdOf(profile.At("profileIdList")) ?? element.At("profileId", "id").Text(),
            CardFields = CardData.Count(element),
        };
        var type = profile.At("profileType").Text();
        if (type is not null ? !PersonTypes.Contains(type) : customer is null && profile.At("company") is not null)
        {
            return item.Skipped(ImportReasons.Company);
        }

        var erasure = customer.At("anonymization", "anonymizationStatus").Text();
        if (string.Equals(erasure, "Anonymized", StringComparison.OrdinalIgnoreCase))
        {
            return item.Skipped(ImportReasons.Anonymised);
        }

        if (string.Equals(profile.At("statusCode").Text(), "Inactive", StringComparison.OrdinalIgnoreCase))
        {
            return item.Skipped(ImportReasons.Inactive);
        }

        if (erasure is not null)
        {
            item.Flag("anonymizationStatus", FlagAnswer.Other, erasure);
        }

        PutPerson(customer, item);
        PutContact(profile, item);
        PutPrivacy(profile.At("privacyInfo"), item);
        foreach (var (section, kind) in FreeText)
        {
            item.Note(kind, profile.At(section).AllText());
        }

        item.Note("visa", customer.At("alienInfo").AllText());
        return item.Guest();
    }

    private static string? IdOf(JsonElement? list) => list.Items()
        .OrderByDescending(id => string.Equals(id.At("type").Text(), "Profile", StringComparison.OrdinalIgnoreCase))
        .Select(id => id.At("id").Text())
        .FirstOrDefault(id => !string.IsNullOrWhiteSpace(id));

    private static void PutPerson(JsonElement? customer, ItemBuilder item)
    {
        foreach (var name in customer.At("personName").Items())
        {
            if (name.At("nameType").Text() is null or "Primary")
            {
                item.Put("familyName", name.At("surname"));
                item.Put("givenName", name.At("givenName"));
                item.Put("middleName", name.At("middleName"));
                item.Put("title", name.At("namePrefix") ?? name.At("nameTitle"));
            }
            else
            {
                item.Put("alternateName", Neutral.Join(" ", name.At("givenName").Text(), name.At("middleName").Text(), name.At("surname").Text()));
            }
        }

        item.Put("gender", Neutral.Gender(customer.At("gender").Text()));
        item.PutDate("birthDate", customer.At("birthDate").Text());
        if (customer.At("birthDate") is null && customer.At("birthDateMasked") is not null)
        {
            item.Repair("birthDate", ImportReasons.Masked);
        }

        item.Put("birthPlace", customer.At("birthPlace"));
        item.Put("nationality", customer.At("nationality"));
        item.Put("language", customer.At("language"));
        item.Put("occupation", customer.At("profession"));
        item.Put("company", customer.At("legalCompany"));
        item.Put("vipStatus", customer.At("vipStatus"));
        foreach (var info in customer.At("identifications", "identificationInfo").Items())
        {
            PutIdentification(info.At("identification") ?? info, item);
        }
    }

    private static void PutIdentification(JsonElement paper, ItemBuilder item)
    {
        if (string.IsNullOrEmpty(paper.At("idNumber").Text()))
        {
            if (paper.At("idNumberMasked") is not null)
            {
                item.Repair("idNumber", ImportReasons.Masked);
            }

            return;
        }

        item.PutPaper(
            Neutral.IdType(paper.At("idType").Text()), paper.At("idNumber").Text(), paper.At("issuedCountry").Text(),
            paper.At("issuedPlace").Text(), paper.At("expirationDate").Text());
    }

    private static void PutContact(JsonElement profile, ItemBuilder item)
    {
        foreach (var info in Primary(profile.At("addresses", "addressInfo"), "address"))
        {
            item.Put("address", Neutral.Join(", ", [.. info.At("addressLine").Items().Select(line => ((JsonElement?)line).Text())]));
            item.Put("city", info.At("cityName"));
            item.Put("postalCode", info.At("postalCode"));
            item.Put("region", info.At("state"));
            item.Put("country", info.At("country", "code") ?? info.At("country", "value"));
        }

        foreach (var phone in Primary(profile.At("telephones", "telephoneInfo"), "telephone"))
        {
            item.Put(phone.At("phoneTechType").Text() == "FAX" ? "fax" : "phone", phone.At("phoneNumber"));
        }

        foreach (var email in Primary(profile.At("emails", "emailInfo"), "email"))
        {
            item.Put("email", email.At("emailAddress"));
        }

        item.Put("taxNumber", profile.At("taxInfo", "tax1No"));
    }

    /// <summary>The inner elements of a list, the primary one first.</summary>
    private static IEnumerable<JsonElement> Primary(JsonElement? list, string inner) =>
        list.Items().Select(info => info.At(inner) ?? info).OrderByDescending(one => one.At("primaryInd").IsTrue());

    private static void PutPrivacy(JsonElement? privacy, ItemBuilder item)
    {
        foreach (var mark in PrivacyMarks)
        {
            item.Flag(mark, privacy.At(mark) is { } value ? AnswerOf(value) : FlagAnswer.NotRecorded, privacy.At(mark).Text());
        }

        if (privacy is { ValueKind: JsonValueKind.Object } all)
        {
            foreach (var other in all.EnumerateObject().Where(one => !PrivacyMarks.Contains(one.Name) && one.Value.ValueKind != JsonValueKind.Null))
            {
                item.Flag(other.Name, AnswerOf(other.Value), ((JsonElement?)other.Value).Text());
            }
        }
    }

    private static FlagAnswer AnswerOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => FlagAnswer.Yes,
        JsonValueKind.False => FlagAnswer.No,
        _ => FlagAnswer.Other,
    };
}
