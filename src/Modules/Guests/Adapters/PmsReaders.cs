namespace HotelPrivacy.Guests.Adapters;
internal static class PmsReaders
{
    public static IPmsReader Create(string format, string? mapping) => format == "hoteldruid" && mapping is null ? new HotelDruidReader() : throw new ImportRefused(ImportRefused.UnknownFormat);
}
