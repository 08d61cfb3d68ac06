namespace HotelPrivacy.Guests.Adapters;

/// <summary>Chooses the reader of a format.</summary>
internal static class PmsReaders
{
    /// <summary>The reader for a format code of the API.</summary>
    /// <param name="format">hoteldruid, operaCloud, mews, apaleo or csv.</param>
    /// <param name="mapping">The column mapping as JSON; needed for csv, ignored otherwise.</param>
    /// <param name="hotelTime">The hotel's time zone, for systems that give stays in UTC; UTC itself when not known.</param>
    /// <exception cref="ImportRefused">Unknown format, or csv with a mapping missing or wrong.</exception>
    public static IPmsReader Create(string format, string? mapping, TimeZoneInfo? hotelTime = null) => format switch
    {
        "hoteldruid" => new HotelDruidReader(),
        "operaCloud" => new OperaCloudReader(),
        "mews" => new MewsReader(hotelTime ?? TimeZoneInfo.Utc),
        "apaleo" => new ApaleoReader(),
        "csv" => new CsvReader(CsvMapping.Parse(mapping ?? throw new ImportRefused(ImportRefused.MappingMissing))),
        _ => throw new ImportRefused(ImportRefused.UnknownFormat),
    };
}
