using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Storage;

/// <summary>Keeps uploads sealed under the data directory until the job that reads them has ended.</summary>
public sealed class UploadStore(DatabaseOptions options)
{
    private string Folder => Path.Combine(options.DataDirectory, "uploads");

    /// <summary>Stores an upload; null when it is larger than the limit, and then nothing is left behind.</summary>
    /// <exception cref="StorageFailedException">The disk refused; nothing is left behind.</exception>
    public async Task<long?> StoreAsync(Guid id, Stream source, byte[] key, long limit, CancellationToken ct)
    {
        var stored = false;
        try
        {
            await using var file = Create(id);
            var length = await SealedFile.WriteAsync(source, file, key, limit, ct);
            Flush(file);
            stored = length is not null;
            return length;
        }
        finally
        {
            if (!stored)
            {
                Delete(id);
            }
        }
    }

    /// <summary>Opens an upload from its beginning.</summary>
    public Stream OpenRead(Guid id, byte[] key) => SealedFile.OpenRead(new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read), key);

    /// <summary>Deletes an upload; nothing happens when it is gone already.</summary>
    public void Delete(Guid id)
    {
        if (Directory.Exists(Folder))
        {
            File.Delete(PathOf(id));
        }
    }

    /// <summary>Every upload that lies here, and when it was last written to.</summary>
    public IReadOnlyList<(Guid Id, DateTimeOffset WrittenAt)> List() => !Directory.Exists(Folder)
        ? []
        : [.. new DirectoryInfo(Folder).GetFiles().Select(file => (Guid.ParseExact(file.Name, "N"), new DateTimeOffset(file.LastWriteTimeUtc)))];

    private FileStream Create(Guid id)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            // Unbuffered: a chunk is written when it is sealed, or refused there and then.
            return new FileStream(PathOf(id), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        }
        catch (IOException refused)
        {
            throw new StorageFailedException(refused);
        }
    }

    private static void Flush(FileStream file)
    {
        try
        {
            file.Flush(flushToDisk: true);
        }
        catch (IOException refused)
        {
            throw new StorageFailedException(refused);
        }
    }

    private string PathOf(Guid id) => Path.Combine(Folder, id.ToString("N"));
}
