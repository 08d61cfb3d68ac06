using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>One booking of a HotelDruid backup.</summary>
internal sealed class HotelDruidBooking
{
    private static readonly string[] FixedParts = ["bookingComment", "arrivalReminder", "departureReminder"];

    /// <summary>Year of the table it stands in, whose periods its dates point into.</summary>
    public required int Year { get; init; }

    /// <summary>Stable id: year and number it first had, as later years may give it a new one.</summary>
    public required string StayRef { get; set; }

    /// <summary>Client who booked.</summary>
    public required int Booker { get; init; }

    /// <summary>First night, an id of the year's periods; 0 when it began in the year before.</summary>
    public required int FirstNight { get; init; }

    /// <summary>Last night, an id of the year's periods.</summary>
    public required int LastNight { get; init; }

    /// <summary>Room.</summary>
    public required string Room { get; init; }

    /// <summary>Channel.</summary>
    public required string? Channel { get; init; }

    /// <summary>Persons.</summary>
    public required int Persons { get; init; }

    /// <summary>The hotel's comments on it.</summary>
    public required IReadOnlyList<ImportedNote> Notes { get; init; }

    /// <summary>State.</summary>
    public required StayStatus Status { get; set; }

    /// <summary>First night's date, once the periods are known.</summary>
    public DateOnly? Arrival { get; set; }

    /// <summary>Day after the last night, once the periods are known.</summary>
    public DateOnly? Departure { get; set; }

    /// <summary>Reads a row of <c>prenotaYYYY</c> or <c>prenotacancYYYY</c>.</summary>
    public static HotelDruidBooking From(HotelDruidRow row, int year, bool cancelled, Func<string, string> keep)
    {
        // Filled as ";2025,12;2026,3;" when a new year took the booking over: the first entry is where it came from.
        var origin = row.Text("id_anni_prec").Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Replace(',', '/');
        var first = row.Number("iddatainizio");
        return new()
        {
            Year = year,
            StayRef = origin ?? $"{year}/{row.Number("idprenota")}",
            Booker = row.Number("idclienti"),
            FirstNight = first,
            LastNight = row.Number("iddatafine"),
            Room = keep(row.Text("idappartamenti")),
            Channel = row.Text("origine") is { Length: > 0 } channel ? keep(channel) : null,
            Persons = row.Number("num_persone"),
            // A continuation has the other year's booking number for a comment.
            Notes = first == 0 ? [] : NotesOf(row.Raw("commento", out _)),
            Status = cancelled ? StayStatus.Cancelled
                : row.Text("checkout").Length > 0 ? StayStatus.Departed
                : row.Text("checkin").Length > 0 ? StayStatus.InHouse
                : StayStatus.Booked,
        };
    }

    /// <summary>The comment's parts: three fixed ones, then the hotel's own fields, all escaped inside; the deletion mark names staff and stays behind.</summary>
    private static List<ImportedNote> NotesOf(string comment)
    {
        var notes = new List<ImportedNote>();
        var parts = comment.Split('>');
        for (var n = 0; n < parts.Length; n++)
        {
            var field = n < FixedParts.Length ? string.Empty : parts[n].Split('<')[0];
            var text = parts[n][(field.Length == 0 ? 0 : Math.Min(parts[n].Length, field.Length + 1))..];
            string? ignored = null;
            if (!string.IsNullOrWhiteSpace(text) && field != "hd_del_res")
            {
                notes.Add(n < FixedParts.Length
                    ? new(FixedParts[n], HotelDruidRow.Plain(text, ref ignored))
                    : new("customField", HotelDruidRow.Plain(text, ref ignored), SourceField: HotelDruidRow.Plain(field, ref ignored)));
            }
        }

        return notes;
    }
}
