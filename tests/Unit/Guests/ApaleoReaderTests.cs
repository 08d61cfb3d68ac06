using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Unit.Tests.Guests;

public class ApaleoReaderTests
{
    private const string Reservation = """
        {"id":"R-1","status":"CheckedOut","arrival":"2031-06-01T16:00:00+02:00","departure":"2031-06-03T11:00:00+02:00","unit":{"id":"U","name":"204"},
         "channelCode":"Direct","adults":2,"childrenAges":[4],"comment":"late","guestComment":"crib please",
         "primaryGuest":{"lastName":"Sol","firstName":"Ida","identificationType":"PassportNumber","identificationNumber":"P9","birthDate":"1980-02-03","address":{"addressLine1":"Way 1","countryCode":"NO"}},
         "additionalGuests":[{"lastName":"Sol","firstName":"Per"},{"lastName":"Sol","firstName":"Eva","birthDate":"2027-01-01"}],
         "paymentAccount":{"accountNumber":"4000","accountHolder":"I SOL","expiryMonth":"1"}}
        """;

    private static readonly ApaleoReader Reader = new();

    [Theory]
    [InlineData($$"""{"bookings":[{"id":"B","booker":{"lastName":"Lie"},"bookerComment":"VIP","reservations":[{{Reservation}}]}],"count":1}""")]
    [InlineData($$"""{"id":"B","booker":{"lastName":"Lie"},"bookerComment":"VIP","reservations":[{{Reservation}}]}""")]
    public async Task A_booking_gives_its_booker_and_everybody_in_its_reservations(string text)
    {
        var items = await Reader.All(text);

        Assert.Equal(["R-1/booker", "R-1/primaryGuest", "R-1/additionalGuest/1", "R-1/additionalGuest/2"], items.Select(item => item.ExternalRef));
        var stay = new ImportedStay("R-1", new(2031, 6, 1), new(2031, 6, 3), "204", StayStatus.Departed, "Direct", StayRole.Booker, 2, 1);
        Assert.Equal(
            [stay, stay with { Role = StayRole.Guest }, stay with { Role = StayRole.Companion }, stay with { Role = StayRole.Companion }],
            items.SelectMany(item => item.Stays));
        Assert.Equal([RelationKind.BookerOf, RelationKind.Companion, RelationKind.Companion], items.SelectMany(item => item.Relations).Select(relation => relation.Kind));
        Assert.Equal(["VIP"], items[0].Notes.Select(note => note.Text));
        Assert.Equal(["late", "crib please"], items[1].Notes.Select(note => note.Text));
        Assert.Equal(("passport", "P9", "1980-02-03", "Way 1"), (items[1].Field("idType"), items[1].Field("idNumber"), items[1].Field("birthDate"), items[1].Field("address")));
        Assert.Equal([3, 0, 0, 0], items.Select(item => item.CardFieldsDropped));
        Assert.All(items, item => Assert.Empty(item.ConsentFlags));
        Assert.DoesNotContain(items, item => item.Spelled().Contains("4000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_of_reservations_reads_without_bookings_and_a_reservation_without_id_is_rejected()
    {
        var items = await Reader.All($$"""
            {"count":2,"reservations":[{{Reservation}},{"primaryGuest":{"lastName":"X"} },{"id":"R-2","status":"NoShow","primaryGuest":{"lastName":"*****"} }]}
            """);

        Assert.Equal(["R-1/primaryGuest", "R-1/additionalGuest/1", "R-1/additionalGuest/2", null, "R-2/primaryGuest"], items.Select(item => item.ExternalRef));
        Assert.Equal(ImportReasons.MissingExternalRef, items[3].Outcome.Reason);
        Assert.Equal([new("familyName", ImportReasons.Masked), new("stays", ImportReasons.UndatedStay)], items[4].Repairs);
    }
}
