using System.Globalization;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// What a HotelDruid backup says about its clients outside the clients' own table, gathered in a first pass because bookings come
/// after clients in the file. A truncated or malformed file is thereby refused before the first client is given out.
/// </summary>
internal sealed class HotelDruidIndex
{
    private static readonly string[] CardColumns = ["testo1", "testo2", "testo3", "testo4", "testo5"];

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Year, int Id), HotelDruidBooking> bookings = [];
    private readonly List<HotelDruidBooking> cancelledTwins = [];
    private readonly List<(int Year, int Booking, int Client, string Kin)> sleepers = [];
    private readonly Dictionary<(int Year, int Id), (DateOnly From, DateOnly To)> nights = [];
    private readonly Dictionary<int, HotelDruidClientParts> clients = [];

    /// <summary>The hotel's own yes/no fields. HotelDruid keeps no row for an unticked box, so only all clients together tell which fields there are.</summary>
    public SortedSet<string> Ticks { get; } = new(StringComparer.Ordinal);

    /// <summary>What is known about a client; nothing for one nobody mentions.</summary>
    public HotelDruidClientParts? Of(int client) => clients.GetValueOrDefault(client);

    /// <summary>Reads the whole backup once.</summary>
    public static async Task<HotelDruidIndex> BuildAsync(ImportSource source, CancellationToken cancel)
    {
        var index = new HotelDruidIndex();
        var hasClients = false;
        await foreach (var row in HotelDruidDump.RowsAsync(source, IsIndexed, cancel))
        {
            hasClients |= row.Table == HotelDruidReader.ClientTable;
            index.Take(row);
        }

        if (!hasClients)
        {
            throw new ImportRefused(ImportRefused.NotABackup);
        }

        index.Resolve();
        return index;
    }

    private static bool IsIndexed(string table) =>
        table is HotelDruidReader.ClientTable or "relclienti" || YearOf(table, out _) > 0;

    /// <summary>Splits <c>prenota2026</c> into kind and year; 0 for a table that is not of a year we read.</summary>
    private static int YearOf(string table, out string kind)
    {
        kind = table.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return kind is "prenota" or "prenotacanc" or "periodi" or "rclientiprenota"
            && int.TryParse(table.AsSpan(kind.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
    }

    private void Take(HotelDruidRow row)
    {
        var year = YearOf(row.Table, out var kind);
        switch (kind)
        {
            case "relclienti":
                TakeCustomField(row);
                break;
            case "prenota" or "prenotacanc":
                var booking = HotelDruidBooking.From(row, year, kind == "prenotacanc", Keep);
                if (!bookings.TryAdd((year, row.Number("idprenota")), booking))
                {
                    booking.StayRef += "/cancelled";
                    cancelledTwins.Add(booking);
                }

                break;
            case "periodi":
                if (Neutral.Date(row.Raw("datainizio", out _)) is { } from && Neutral.Date(row.Raw("datafine", out _)) is { } to)
                {
                    nights[(year, row.Number("idperiodi"))] = (from, to);
                }

                break;
            case "rclientiprenota":
                sleepers.Add((year, row.Number("idprenota"), row.Number("idclienti"), Keep(row.Text("parentela"))));
                break;
        }
    }

    private void TakeCustomField(HotelDruidRow row)
    {
        var client = PartsOf(row.Number("idclienti"));
        switch (row.Raw("tipo", out _))
        {
            case "cc":
                client.CardFields += CardColumns.Count(column => row.Raw(column, out _).Length > 0);
                break;
            case "campo_pers":
                var field = Keep(row.Text("testo1"));
                var value = row.Text("testo3", out var repair);
                if (row.Raw("testo2", out _) == "bool")
                {
                    Ticks.Add(field);
                    client.Ticks[field] = value;
                }
                else
                {
                    client.Texts.Add(new("customField", value, SourceField: field));
                }

                if (repair is not null)
                {
                    client.Repairs.Add(new(field, repair));
                }

                break;
        }
    }

    /// <summary>Puts dates to bookings, joins those that two years share, and hands each client its stays and ties.</summary>
    private void Resolve()
    {
        var byRef = new Dictionary<string, HotelDruidBooking>(StringComparer.Ordinal);
        foreach (var booking in bookings.Values.Concat(cancelledTwins).OrderBy(booking => booking.Year))
        {
            booking.Arrival = nights.TryGetValue((booking.Year, booking.FirstNight), out var first) ? first.From : null;
            booking.Departure = nights.TryGetValue((booking.Year, booking.LastNight), out var last) ? last.To : null;
            if (!byRef.TryAdd(booking.StayRef, booking))
            {
                var earlier = byRef[booking.StayRef];
                earlier.Status = booking.Status > earlier.Status ? booking.Status : earlier.Status;
            }
            else
            {
                PartsOf(booking.Booker).Stays.TryAdd(booking.StayRef, (booking, StayRole.Booker));
            }
        }

        foreach (var (year, id, client, kin) in sleepers)
        {
            if (bookings.TryGetValue((year, id), out var booking) && client != booking.Booker)
            {
                var parts = PartsOf(client);
                parts.Stays.TryAdd(booking.StayRef, (byRef[booking.StayRef], StayRole.Companion));
                parts.Kin[booking.Booker] = kin;
            }
        }
    }

    private HotelDruidClientParts PartsOf(int client)
    {
        if (!clients.TryGetValue(client, out var parts))
        {
            clients.Add(client, parts = new());
        }

        return parts;
    }

    private string Keep(string word) => words.TryGetValue(word, out var known) ? known : words[word] = word;
}

/// <summary>What a backup says about one client outside the client's own row.</summary>
internal sealed class HotelDruidClientParts
{
    /// <summary>Stays by reference, in order of year.</summary>
    public Dictionary<string, (HotelDruidBooking Booking, StayRole Role)> Stays { get; } = new(StringComparer.Ordinal);

    /// <summary>Bookers the client came along with, and the hotel's word for what the client is to them.</summary>
    public Dictionary<int, string> Kin { get; } = [];

    /// <summary>Ticked boxes of the hotel's own.</summary>
    public Dictionary<string, string> Ticks { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts of the hotel's own fields.</summary>
    public List<ImportedNote> Texts { get; } = [];

    /// <summary>What had to be mended in them.</summary>
    public List<ImportedRepair> Repairs { get; } = [];

    /// <summary>Filled card fields.</summary>
    public int CardFields { get; set; }
}
