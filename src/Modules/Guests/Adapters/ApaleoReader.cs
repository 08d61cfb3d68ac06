using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// Reads Apaleo bookings and reservations. There people are copies inside each reservation without an id of their own, so a guest is
/// named by place: <c>{reservation}/booker</c>, <c>{reservation}/primaryGuest</c>, <c>{reservation}/additionalGuest/{n}</c>.
/// </summary>
internal sealed class ApaleoReader : IPmsReader
{
    private const string PrimaryGuest = "primaryGuest";

    private readonly JsonRows rows = new(
        FrozenSet.Create(StringComparer.Ordinal, "bookings", "reservations"),
        FrozenSet.Create(StringComparer.Ordinal, "booker", PrimaryGuest));

    /// <inheritdoc />
    public async IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, [EnumeratorCancellation] CancellationToken cancel)
    {
        var bare = await rows.SurveyAsync(source, cancel);
        var number = 0;
        await foreach (var row in rows.ReadAsync(source, bare, cancel))
        {
            // A record's card data belongs to nobody in particular: its first person carries the count.
            var cards = CardData.Count(row.Element);
            foreach (var person in People(row.Element))
            {
                yield return Read(person, ++number, cards);
                cards = 0;
            }
        }
    }

    /// <summary>The people of a booking (whose booker stands above its reservations) or of a single reservation.</summary>
    private static IEnumerable<Person> People(JsonElement record)
    {
        var reservations = record.At("reservations").Items().ToList();
        var isBooking = reservations.Count > 0;
        if (!isBooking)
        {
            reservations.Add(record);
        }

        if ((record.At("booker") ?? reservations[0].At("booker")) is { } booker)
        {
            yield return new(booker, "booker", StayRole.Booker, reservations, Comments(record, isBooking ? ["comment", "bookerComment"] : ["bookerComment"]));
        }

        foreach (var reservation in reservations)
        {
            if (reservation.At("primaryGuest") is { } guest)
            {
                yield return new(guest, PrimaryGuest, StayRole.Guest, [reservation], Comments(reservation, ["comment", "guestComment"]));
            }

            var n = 0;
            foreach (var companion in reservation.At("additionalGuests").Items())
            {
                yield return new(companion, $"additionalGuest/{++n}", StayRole.Companion, [reservation], []);
            }
        }
    }

    private static List<string?> Comments(JsonElement record, string[] names) => [.. names.Select(name => record.At(name).Text())];

    private static ImportedItem Read(Person person, int number, int cards)
    {
        var first = person.Reservations[0].At("id").Text();
        var item = new ItemBuilder(number)
        {
            ExternalRef = string.IsNullOrEmpty(first) ? null : $"{first}/{person.Place}",
            CardFields = cards,
        };
        PutPerson(person.Guest, item);
        foreach (var reservation in person.Reservations)
        {
            if (person.Role != StayRole.Guest && reservation.At(PrimaryGuest) is not null)
            {
                item.Relation(new(
                    $"{reservation.At("id").Text()}/{PrimaryGuest}", person.Role == StayRole.Booker ? RelationKind.BookerOf : RelationKind.Companion));
            }

            PutStay(reservation, person.Role, item);
        }

        var stayRef = person.Reservations.Count == 1 ? first : null;
        person.Comments.ForEach(comment => item.Note("bookingComment", comment, stayRef));
        return item.Guest();
    }

    private static void PutPerson(JsonElement guest, ItemBuilder item)
    {
        item.Put("familyName", guest.At("lastName"));
        item.Put("givenName", guest.At("firstName"));
        item.Put("middleName", guest.At("middleInitial"));
        item.Put("title", guest.At("title"));
        item.Put("gender", Neutral.Gender(guest.At("gender").Text()));
        item.Put("email", guest.At("email"));
        item.Put("phone", guest.At("phone"));
        item.Put("nationality", guest.At("nationalityCountryCode"));
        item.PutPaper(Neutral.IdType(guest.At("identificationType").Text()), guest.At("identificationNumber").Text());
        item.Put("language", guest.At("preferredLanguage"));
        item.PutDate("birthDate", guest.At("birthDate").Text());
        item.Put("birthPlace", guest.At("birthPlace"));
        item.Put("company", guest.At("company", "name"));
        item.Put("vatNumber", guest.At("company", "taxId"));
        var address = guest.At("address");
        item.Put("address", Neutral.Join(", ", address.At("addressLine1").Text(), address.At("addressLine2").Text()));
        item.Put("postalCode", address.At("postalCode"));
        item.Put("city", address.At("city"));
        item.Put("region", address.At("regionCode"));
        item.Put("country", address.At("countryCode"));
    }

    private static void PutStay(JsonElement reservation, StayRole role, ItemBuilder item)
    {
        if (reservation.At("id").Text() is not { } id)
        {
            return;
        }

        if (reservation.At("arrival").Date() is not { } arrival)
        {
            item.Repair("stays", ImportReasons.UndatedStay);
            return;
        }

        item.Stay(new(
            id, arrival, reservation.At("departure").Date(), (reservation.At("unit", "name") ?? reservation.At("unit", "id")).Text(),
            reservation.At("status").Text() switch
            {
                "InHouse" => StayStatus.InHouse,
                "CheckedOut" => StayStatus.Departed,
                "Canceled" => StayStatus.Cancelled,
                "NoShow" => StayStatus.NoShow,
                _ => StayStatus.Booked,
            },
            reservation.At("channelCode").Text(), role, reservation.At("adults").Number(),
            reservation.At("childrenAges") is { ValueKind: JsonValueKind.Array } ages ? ages.GetArrayLength() : null));
    }

    /// <summary>A person in the place where the reservation has them.</summary>
    private sealed record Person(JsonElement Guest, string Place, StayRole Role, List<JsonElement> Reservations, List<string?> Comments);
}
