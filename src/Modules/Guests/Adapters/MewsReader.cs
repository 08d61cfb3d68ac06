using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// Reads Mews customers (<c>customers/getAll</c>, one or more pages, or the JSON Lines of an export). Identity documents and reservations
/// in the same upload are joined to them; those of customers that are not in it are left out.
/// </summary>
/// <param name="hotelTime">The hotel's time zone: Mews gives stays in UTC only.</param>
internal sealed class MewsReader(TimeZoneInfo hotelTime) : IPmsReader
{
    /// <summary>Options that are wishes for mail: listed means yes, not listed means nobody recorded anything.</summary>
    private static readonly string[] ConsentOptions =
        ["SendMarketingEmails", "SendMarketingPostalMail", "SendPartnerMarketingEmails", "SendPartnerMarketingPostalMail"];

    private static readonly string[] PapersOnCustomer = ["Passport", "IdentityCard", "Visa", "DriversLicense"];

    private readonly JsonRows rows = new(
        FrozenSet.Create(StringComparer.Ordinal, "Customers", "IdentityDocuments", "Reservations"),
        FrozenSet.Create(StringComparer.Ordinal, "LastName"));

    /// <inheritdoc />
    public async IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, [EnumeratorCancellation] CancellationToken cancel)
    {
        var bare = await rows.SurveyAsync(source, cancel);
        var papers = new Dictionary<string, List<MewsPaper>>(StringComparer.Ordinal);
        var stays = new Dictionary<string, List<ImportedStay>>(StringComparer.Ordinal);
        await foreach (var row in rows.ReadAsync(source, bare, cancel))
        {
            if (row.Container == "IdentityDocuments" && row.Element.At("CustomerId").Text() is { } owner)
            {
                Of(papers, owner).Add(MewsPaper.From(row.Element, row.Element.At("Type").Text()));
            }
            else if (row.Container == "Reservations")
            {
                TakeStay(row.Element, stays);
            }
        }

        var number = 0;
        await foreach (var row in rows.ReadAsync(source, bare, cancel))
        {
            if (row.Container is "" or "Customers")
            {
                yield return Read(row.Element, ++number, papers, stays);
            }
        }
    }

    private static ImportedItem Read(
        JsonElement customer, int number, Dictionary<string, List<MewsPaper>> papers, Dictionary<string, List<ImportedStay>> stays)
    {
        var item = new ItemBuilder(number) { ExternalRef = customer.At("Id").Text(), CardFields = CardData.Count(customer) };
        if (customer.At("MergeTargetId").Text() is { Length: > 0 })
        {
            return item.Skipped(ImportReasons.Merged);
        }

        if (customer.At("IsActive") is { ValueKind: JsonValueKind.False } || customer.At("ActivityState").Text() == "Deleted")
        {
            return item.Skipped(ImportReasons.Inactive);
        }

        PutPerson(customer, item);
        foreach (var paper in PapersOnCustomer
            .Where(name => customer.At(name) is not null)
            .Select(name => MewsPaper.From(customer.At(name)!.Value, name))
            .Concat(papers.GetValueOrDefault(item.ExternalRef ?? string.Empty) ?? []))
        {
            item.PutPaper(Neutral.IdType(paper.Type), paper.Number, paper.Country, paper.Place, paper.Expiry);
        }

        PutOptions(customer.At("Options"), item);
        item.Note("comment", customer.At("Notes").Text());
        item.Note("diet", customer.At("DietaryRequirements").Text());
        item.Note("classification", customer.At("Classifications").AllText());
        item.Note("preference", customer.At("PreferredSpaceFeatures").AllText());
        stays.GetValueOrDefault(item.ExternalRef ?? string.Empty)?.ForEach(item.Stay);
        return item.Guest();
    }

    private static void PutPerson(JsonElement customer, ItemBuilder item)
    {
        item.Put("familyName", Neutral.Join(" ", customer.At("LastName").Text(), customer.At("SecondLastName").Text()));
        item.Put("givenName", customer.At("FirstName"));
        item.Put("title", customer.At("Title"));
        item.Put("gender", Neutral.Gender(customer.At("Sex").Text()));
        item.Put("nationality", customer.At("NationalityCode"));
        item.Put("language", customer.At("PreferredLanguageCode") ?? customer.At("LanguageCode"));
        item.PutDate("birthDate", customer.At("BirthDate").Text());
        item.Put("birthPlace", customer.At("BirthPlace"));
        item.Put("occupation", customer.At("Occupation"));
        if (customer.At("HasOtaEmail").IsTrue() && customer.At("Email") is not null)
        {
            item.Repair("email", ImportReasons.RelayAddress);
        }
        else
        {
            item.Put("email", customer.At("Email"));
        }

        item.Put("phone", customer.At("Phone"));
        item.Put("taxNumber", customer.At("TaxIdentificationNumber"));
        item.Put("taxNumber", customer.At("ItalianFiscalCode"));
        item.Put("loyaltyNumber", customer.At("LoyaltyCode"));
        item.Put("vehiclePlate", customer.At("CarRegistrationNumber"));
        var address = customer.At("Address");
        item.Put("address", Neutral.Join(", ", address.At("Line1").Text(), address.At("Line2").Text()));
        item.Put("city", address.At("City"));
        item.Put("postalCode", address.At("PostalCode"));
        item.Put("region", address.At("CountrySubdivisionCode"));
        item.Put("country", address.At("CountryCode"));
    }

    private static void PutOptions(JsonElement? options, ItemBuilder item)
    {
        var listed = options.Items().Select(option => ((JsonElement?)option).Text()).OfType<string>().ToList();
        foreach (var option in ConsentOptions)
        {
            var isListed = listed.Contains(option);
            item.Flag(option, isListed ? FlagAnswer.Yes : FlagAnswer.NotRecorded, isListed ? "listed" : null);
        }

        // The rest say whether to ask for something, or take something back: never a yes.
        foreach (var option in listed.Except(ConsentOptions))
        {
            item.Flag(option, FlagAnswer.Other, "listed");
        }
    }

    private void TakeStay(JsonElement reservation, Dictionary<string, List<ImportedStay>> stays)
    {
        var arrival = Day(reservation.At("ScheduledStartUtc") ?? reservation.At("StartUtc"));
        var owner = reservation.At("AccountId").Text();
        if (arrival is null || reservation.At("Id").Text() is not { } id)
        {
            return;
        }

        var stay = new ImportedStay(
            id, arrival.Value, Day(reservation.At("ScheduledEndUtc") ?? reservation.At("EndUtc")), reservation.At("AssignedResourceId").Text(),
            reservation.At("State").Text() switch
            {
                "Started" => StayStatus.InHouse,
                "Processed" => StayStatus.Departed,
                "Canceled" => StayStatus.Cancelled,
                _ => StayStatus.Booked,
            },
            reservation.At("Origin").Text(), StayRole.Guest);
        if (owner is not null)
        {
            Of(stays, owner).Add(stay);
        }

        if (reservation.At("BookerId").Text() is { } booker && booker != owner)
        {
            Of(stays, booker).Add(stay with { Role = StayRole.Booker });
        }
    }

    private DateOnly? Day(JsonElement? time) => time is { ValueKind: JsonValueKind.String } text && text.TryGetDateTimeOffset(out var at)
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, hotelTime).DateTime) : null;

    private static List<T> Of<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    /// <summary>An identity document as Mews has it.</summary>
    private sealed record MewsPaper(string? Type, string? Number, string? Country, string? Place, string? Expiry)
    {
        public static MewsPaper From(JsonElement paper, string? type) => new(
            type, paper.At("Number").Text(), paper.At("IssuingCountryCode").Text(), paper.At("IssuingCity").Text(),
            (paper.At("ExpirationDate") ?? paper.At("Expiration")).Text());
    }
}
