namespace HotelPrivacy.Guests.Adapters;

/// <summary>A stream that is only read forward; inheritors say how.</summary>
internal abstract class ReadOnlyStream(Stream inner) : Stream
{
    /// <summary>Called after each read with the bytes that came, none at the end.</summary>
    protected abstract void OnRead(ReadOnlySpan<byte> came);

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Came(buffer, inner.Read(buffer));
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
            var count = await inner.ReadAsync(buffer, cancellationToken);
            return Came(buffer.Span, count);
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

    private int Came(Span<byte> buffer, int count)
    {
        if (buffer.Length > 0)
        {
            OnRead(buffer[..count]);
        }

        return count;
    }
}
