using System.Globalization;
using System.Runtime.CompilerServices;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Reads HotelDruid 3 backups (<c>hoteld_backup.php</c>, packed or not): each row of <c>clienti</c> is one item.</summary>
internal sealed class HotelDruidReader : IPmsReader
{
    /// <summary>The table of guests and companies.</summary>
    public const string ClientTable = "clienti";

    private static readonly (string Column, string Code)[] PlainFields =
    [
        ("cognome", "familyName"), ("nome", "givenName"), ("soprannome", "nickname"), ("titolo", "title"), ("lingua", "language"),
        ("documento", "idNumber"), ("nazionedoc", "idIssuingCountry"), ("nazionalita", "nationality"),
        ("nazione", "country"), ("regione", "region"), ("citta", "city"), ("cap", "postalCode"),
        ("telefono", "phone"), ("telefono2", "phone"), ("telefono3", "phone"), ("fax", "fax"),
        ("email", "email"), ("email2", "email"), ("email3", "email"), ("cod_fiscale", "taxNumber"), ("partita_iva", "vatNumber"),
    ];

    /// <summary>Columns that only a person fills.</summary>
    private static readonly string[] PersonColumns =
        ["nome", "soprannome", "sesso", "titolo", "datanascita", "cittanascita", "documento", "cod_fiscale"];

    /// <inheritdoc />
    public async IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, [EnumeratorCancellation] CancellationToken cancel)
    {
        var index = await HotelDruidIndex.BuildAsync(source, cancel);
        var row = 0;
        await foreach (var client in HotelDruidDump.RowsAsync(source, table => table == ClientTable, cancel))
        {
            yield return Read(client, ++row, index);
        }
    }

    private static ImportedItem Read(HotelDruidRow client, int number, HotelDruidIndex index)
    {
        var item = new ItemBuilder(number);
        if (!client.IsWhole)
        {
            return item.Rejected(ImportReasons.ColumnCount, null);
        }

        var id = client.Number("idclienti");
        var parts = index.Of(id);
        item.ExternalRef = id == 0 ? null : Ref(id);
        item.CardFields = parts?.CardFields ?? 0;
        if (IsCompany(client, parts))
        {
            return item.Skipped(ImportReasons.Company);
        }

        PutFields(client, item);
        PutTies(client, parts, item);
        foreach (var tick in index.Ticks)
        {
            var read = parts?.Ticks.GetValueOrDefault(tick);
            item.Flag(tick, read switch { null or "" => FlagAnswer.NotRecorded, "1" => FlagAnswer.Yes, _ => FlagAnswer.Other }, read);
        }

        parts?.Texts.ForEach(text => item.Note(text.Kind, text.Text, sourceField: text.SourceField));
        parts?.Repairs.ForEach(repair => item.Repair(repair.Field, repair.Reason));
        PutStays(parts, item);
        return item.Guest();
    }

    /// <summary>Clients are guests and companies alike, without a mark: a company has a VAT number, nothing that only a person has, and never came along as a companion.</summary>
    private static bool IsCompany(HotelDruidRow client, HotelDruidClientParts? parts) =>
        client.Raw("partita_iva", out _).Length > 0
        && PersonColumns.All(column => client.Raw(column, out _).Length == 0)
        && parts?.Stays.Values.Any(stay => stay.Role == StayRole.Companion) != true;

    private static void PutFields(HotelDruidRow client, ItemBuilder item)
    {
        foreach (var (column, code) in PlainFields)
        {
            item.Put(code, Text(client, column, code, item));
        }

        item.Put("gender", Neutral.Gender(Text(client, "sesso", "gender", item)));
        item.Put("idType", Neutral.IdType(Text(client, "tipodoc", "idType", item)));
        item.PutDate("birthDate", Text(client, "datanascita", "birthDate", item));
        item.PutDate("idExpiry", Text(client, "scadenzadoc", "idExpiry", item));
        item.Put("birthPlace", Joined(client, ", ", "birthPlace", item, "cittanascita", "regionenascita", "nazionenascita"));
        item.Put("idIssuingPlace", Joined(client, ", ", "idIssuingPlace", item, "cittadoc", "regionedoc"));
        item.Put("address", Joined(client, " ", "address", item, "via", "numcivico"));
        item.Note("comment", Text(client, "commento", "comment", item));
    }

    private static void PutTies(HotelDruidRow client, HotelDruidClientParts? parts, ItemBuilder item)
    {
        foreach (var other in client.Raw("idclienti_compagni", out _).Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            item.Relation(new(other, RelationKind.Companion));
        }

        foreach (var (booker, kin) in parts?.Kin ?? [])
        {
            item.Relation(new(Ref(booker), Neutral.Kin(kin), kin.Length == 0 ? null : kin));
        }
    }

    private static void PutStays(HotelDruidClientParts? parts, ItemBuilder item)
    {
        foreach (var (booking, role) in parts?.Stays.Values ?? Enumerable.Empty<(HotelDruidBooking, StayRole)>())
        {
            if (booking.Arrival is not { } arrival)
            {
                item.Repair("stays", ImportReasons.UndatedStay);
                continue;
            }

            var persons = booking.Persons == 0 ? (int?)null : booking.Persons;
            item.Stay(new(booking.StayRef, arrival, booking.Departure, booking.Room, booking.Status, booking.Channel, role, persons));
            if (role == StayRole.Booker)
            {
                foreach (var note in booking.Notes)
                {
                    item.Note(note.Kind, note.Text, booking.StayRef, note.SourceField);
                }
            }
        }
    }

    private static string Text(HotelDruidRow client, string column, string code, ItemBuilder item)
    {
        var text = client.Text(column, out var repair);
        if (repair is not null)
        {
            item.Repair(code, repair);
        }

        return text;
    }

    private static string? Joined(HotelDruidRow client, string separator, string code, ItemBuilder item, params string[] columns) =>
        Neutral.Join(separator, [.. columns.Select(column => Text(client, column, code, item))]);

    private static string Ref(int client) => client.ToString(CultureInfo.InvariantCulture);
}
