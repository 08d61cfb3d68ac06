namespace HotelPrivacy.Guests.Adapters;

/// <summary>A sliding window over a stream: what has been read and not yet used, growing to at most one record.</summary>
internal sealed class ByteWindow(Stream stream, int limit) : IAsyncDisposable
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>Bytes read and not yet used.</summary>
    public ReadOnlySpan<byte> Unread => buffer.AsSpan(start, end - start);

    /// <summary>Whether the stream has come to its end; <see cref="Unread"/> is then all there is.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Marks bytes as used.</summary>
    public void Advance(int count) => start += count;

    /// <summary>Reads more behind <see cref="Unread"/>.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="ImportRefused">One record fills the whole limit.</exception>
    public async ValueTask<bool> FillAsync(CancellationToken cancel)
    {
        if (AtEnd)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= limit)
            {
                throw new ImportRefused(ImportRefused.RecordTooLarge);
            }

            Array.Resize(ref buffer, Math.Min(limit, buffer.Length * 2));
        }

        var read = await stream.ReadAsync(buffer.AsMemory(end), cancel);
        end += read;
        AtEnd = read == 0;
        return read > 0;
    }

    /// <summary>Looks for a marker and leaves everything before it unread.</summary>
    /// <returns>How many bytes lie before it, or -1 when it does not come.</returns>
    public async ValueTask<int> FindAsync(ReadOnlyMemory<byte> marker, CancellationToken cancel)
    {
        var searched = 0;
        while (true)
        {
            var at = Unread[searched..].IndexOf(marker.Span);
            if (at >= 0)
            {
                return searched + at;
            }

            searched = Math.Max(0, Unread.Length - marker.Length + 1);
            if (!await FillAsync(cancel))
            {
                return -1;
            }
        }
    }

    /// <summary>Uses up everything to the end of the marker without holding it.</summary>
    /// <returns>False when the marker does not come.</returns>
    public async ValueTask<bool> SkipPastAsync(ReadOnlyMemory<byte> marker, CancellationToken cancel)
    {
        while (true)
        {
            var at = Unread.IndexOf(marker.Span);
            if (at >= 0)
            {
                Advance(at + marker.Length);
                return true;
            }

            Advance(Math.Max(0, Unread.Length - marker.Length + 1));
            if (!await FillAsync(cancel))
            {
                return false;
            }
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
