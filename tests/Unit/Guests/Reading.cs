using System.IO.Compression;
using System.Text;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Unit.Tests.Guests;

/// <summary>Runs a reader over bytes and shows what comes out.</summary>
internal static class Reading
{
    public static Task<List<ImportedItem>> All(this IPmsReader reader, string text) => reader.All(Encoding.UTF8.GetBytes(text));

    public static Task<List<ImportedItem>> All(this IPmsReader reader, byte[] file, ImportLimits? limits = null) =>
        reader.All(() => new MemoryStream(file), limits);

    public static Task<List<ImportedItem>> AllOfShared(this IPmsReader reader, string name) =>
        reader.All(() => File.OpenRead(SharedFiles.PathOf(name)));

    public static async Task<List<ImportedItem>> All(this IPmsReader reader, Func<Stream> open, ImportLimits? limits = null)
    {
        var items = new List<ImportedItem>();
        await foreach (var item in reader.ReadAsync(new ImportSource(open, limits ?? new()), CancellationToken.None))
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>The code a file is refused with, and how many items came before.</summary>
    public static async Task<(string Code, string? Subject, int Before)> Refusal(this IPmsReader reader, byte[] file, ImportLimits? limits = null)
    {
        var before = 0;
        try
        {
            await foreach (var _ in reader.ReadAsync(new ImportSource(() => new MemoryStream(file), limits ?? new()), CancellationToken.None))
            {
                before++;
            }
        }
        catch (ImportRefused refused)
        {
            return (refused.Code, refused.Subject, before);
        }

        return ("read to its end", null, before);
    }

    public static Task<(string Code, string? Subject, int Before)> Refusal(this IPmsReader reader, string text) =>
        reader.Refusal(Encoding.UTF8.GetBytes(text));

    public static byte[] Packed(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(file);
        }

        return packed.ToArray();
    }

    public static string? Field(this ImportedItem item, string code) => item.Fields.GetValueOrDefault(code);

    public static FlagAnswer Answer(this ImportedItem item, string flag) => item.ConsentFlags.Single(one => one.SourceField == flag).Answer;

    /// <summary>Everything an item says, for comparing two readings.</summary>
    public static string Spelled(this ImportedItem item) => System.Text.Json.JsonSerializer.Serialize(item);
}
