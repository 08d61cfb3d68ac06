using System.IO.Compression;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>How much an import may unpack and hold.</summary>
/// <param name="UnpackedBytes">Most bytes a packed file may unpack to.</param>
/// <param name="Ratio">Most times its packed size it may unpack to.</param>
/// <param name="RecordBytes">Most bytes of one record; the readers' memory depends on it.</param>
internal sealed record ImportLimits(long UnpackedBytes = 4L << 30, int Ratio = 200, int RecordBytes = 4 << 20);

/// <summary>
/// A file to import, packed with gzip or plain (told by its first bytes, not its name), which can be read from its start as often as needed.
/// </summary>
/// <param name="open">Opens the stored bytes from the start.</param>
/// <param name="limits">Guards against archives that unpack without end.</param>
internal sealed class ImportSource(Func<Stream> open, ImportLimits limits)
{
    private bool? packed;

    /// <summary>The limits readers keep to.</summary>
    public ImportLimits Limits => limits;

    /// <summary>The content from its start, unpacked.</summary>
    /// <exception cref="ImportRefused">The file is empty. Reading throws it when a limit is passed or the archive is damaged.</exception>
    public async Task<Stream> OpenAsync(CancellationToken cancel)
    {
        packed ??= await IsPackedAsync(cancel);
        var stored = new CountedStream(open());
        return packed.Value ? new UnpackedStream(new GZipStream(stored, CompressionMode.Decompress), stored, limits) : stored;
    }

    /// <summary>Unpacks a packed file once to its end, so that a bad archive is refused before the first item.</summary>
    public async Task CheckAsync(CancellationToken cancel)
    {
        packed ??= await IsPackedAsync(cancel);
        if (packed.Value)
        {
            await using var content = await OpenAsync(cancel);
            await content.CopyToAsync(Stream.Null, cancel);
        }
    }

    private async Task<bool> IsPackedAsync(CancellationToken cancel)
    {
        await using var stored = open();
        var start = new byte[2];
        var read = await stored.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancel);
        return read == 0 ? throw new ImportRefused(ImportRefused.EmptyFile) : read == 2 && start is [0x1f, 0x8b];
    }
}
