using System.Text;
using CsvHelper;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>How a CSV file is written.</summary>
/// <param name="Encoding">UTF-8 (with or without mark), UTF-16 by its mark, or GB18030.</param>
/// <param name="Separator">Comma, semicolon, tab or bar.</param>
internal sealed record CsvForm(Encoding Encoding, char Separator)
{
    private const int Sample = 1 << 20;

    static CsvForm() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the whole file once: tells its form and refuses one that cannot be read to its end.</summary>
    /// <exception cref="ImportRefused">No header, an unclosed quote, a record past the limit, or a bad archive.</exception>
    public static async Task<CsvForm> SurveyAsync(ImportSource source, CancellationToken cancel)
    {
        var encoding = await EncodingOfAsync(source, cancel);
        long unclosed = 0;
        var options = Options(encoding, source.Limits) with
        {
            OnMalformedRecord = record => unclosed = record.Reason == CsvMalformedReason.UnterminatedQuote ? record.RecordNumber - 1 : unclosed,
        };
        try
        {
            await using var file = CsvHelper.CsvReader.Create(await source.OpenAsync(cancel), options, leaveOpen: false);
            await file.ReadHeaderAsync(cancel);
            if (file.Headers.All(string.IsNullOrWhiteSpace))
            {
                throw new ImportRefused(ImportRefused.NoHeader);
            }

            while (await file.ReadAsync(cancel))
            {
            }

            return unclosed == 0 ? new(encoding, file.Separator) : throw new ImportRefused(ImportRefused.UnclosedQuote, $"row {unclosed}");
        }
        catch (CsvFormatException)
        {
            throw new ImportRefused(ImportRefused.RecordTooLarge);
        }
    }

    /// <summary>Opens the file in this form, before its header.</summary>
    public async Task<CsvHelper.CsvReader> OpenAsync(ImportSource source, CancellationToken cancel) =>
        CsvHelper.CsvReader.Create(
            await source.OpenAsync(cancel), Options(Encoding, source.Limits) with { Separator = Separator }, leaveOpen: false);

    private static CsvReaderOptions Options(Encoding encoding, ImportLimits limits) => new()
    {
        Encoding = encoding.CodePage == Encoding.UTF8.CodePage ? null : encoding,
        MaxRecordSize = limits.RecordBytes,
        IncludeValuesInExceptions = false,
    };

    /// <summary>
    /// Tells UTF-8 from GB18030 by the first mebibyte. A few bad bytes make no UTF-8 file a Chinese one (fields cut at a fixed length end in half
    /// a character); a file in GB18030 has hardly a sound UTF-8 sequence.
    /// </summary>
    private static async Task<Encoding> EncodingOfAsync(ImportSource source, CancellationToken cancel)
    {
        await using var content = await source.OpenAsync(cancel);
        var sample = new byte[Sample];
        var length = await content.ReadAtLeastAsync(sample, Sample, throwOnEndOfStream: false, cancel);
        if (sample.AsSpan(0, length).StartsWith<byte>([0xFF, 0xFE]) || sample.AsSpan(0, length).StartsWith<byte>([0xFE, 0xFF]))
        {
            return sample[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        var (sound, broken) = Count(sample.AsSpan(0, length));
        return broken <= 1 + (sound / 8) && (sound > 0 || broken == 0) ? Encoding.UTF8 : Encoding.GetEncoding("GB18030");
    }

    private static (int Sound, int Broken) Count(ReadOnlySpan<byte> bytes)
    {
        var (sound, broken) = (0, 0);
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var next and >= 0)
        {
            var status = Rune.DecodeFromUtf8(bytes[next..], out _, out var used);
            sound += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            broken += status == System.Buffers.OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[(next + used)..];
        }

        return (sound, broken);
    }
}
