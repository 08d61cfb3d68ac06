using System.IO.Compression;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>A stream that is only read forward; inheritors say how.</summary>
internal abstract class ReadOnlyStream(Stream inner) : Stream
{
    /// <summary>Called after each read with the bytes that came, 0 at the end.</summary>
    protected abstract void OnRead(int count);

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Came(inner.Read(buffer), buffer.Length);
        }
        catch (InvalidDataException)
        {
            throw new ImportRefused(ImportRefused.DamagedArchive);
        }
    }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Came(await inner.ReadAsync(buffer, cancellationToken), buffer.Length);
        }
        catch (InvalidDataException)
        {
            throw new ImportRefused(ImportRefused.DamagedArchive);
        }
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Came(int count, int asked)
    {
        if (asked > 0)
        {
            OnRead(count);
        }

        return count;
    }
}

/// <summary>Counts the bytes that came.</summary>
internal sealed class CountedStream(Stream inner) : ReadOnlyStream(inner)
{
    /// <summary>Bytes so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc />
    protected override void OnRead(int count) => Count += count;
}

/// <summary>Unpacked content that refuses to grow past the limits.</summary>
internal sealed class UnpackedStream(GZipStream unpacked, CountedStream stored, ImportLimits limits) : ReadOnlyStream(unpacked)
{
    /// <summary>Below this much the ratio says nothing: a few repeated lines pack very well.</summary>
    private const long RatioFrom = 1 << 20;

    private long count;

    /// <inheritdoc />
    protected override void OnRead(int read)
    {
        count += read;
        if (count > limits.UnpackedBytes)
        {
            throw new ImportRefused(ImportRefused.UnpackedTooLarge);
        }

        if (count > RatioFrom && count / limits.Ratio > stored.Count)
        {
            throw new ImportRefused(ImportRefused.RatioTooLarge);
        }
    }
}
