using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Reads one outside format as a stream of neutral items; no state, no store.</summary>
internal interface IPmsReader
{
    /// <summary>Reads the whole source. Every guest row of it comes exactly once, numbered from 1 without gaps, the same on every reading.</summary>
    /// <exception cref="ImportRefused">The file as a whole cannot be imported.</exception>
    IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, CancellationToken cancel);
}
