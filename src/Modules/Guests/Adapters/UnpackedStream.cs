using System.Buffers.Binary;
using System.IO.Compression;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Stored bytes, counted, with the last ones remembered.</summary>
internal sealed class StoredStream(Stream inner) : ReadOnlyStream(inner)
{
    private readonly byte[] last = new byte[4];

    /// <summary>Bytes so far.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes as a number: at the end of a gzip file the unpacked length modulo 2^32 (RFC 1952, ISIZE).</summary>
    public uint LastNumber => BinaryPrimitives.ReadUInt32LittleEndian(last);

    /// <inheritdoc />
    protected override void OnRead(ReadOnlySpan<byte> came)
    {
        Count += came.Length;
        var keep = Math.Min(last.Length, came.Length);
        last.AsSpan(keep).CopyTo(last);
        came[^keep..].CopyTo(last.AsSpan(last.Length - keep));
    }
}

/// <summary>
/// Unpacked content that refuses to grow past the limits or to end too early: the unpacker takes a file that is cut off for a whole one.
/// Takes one gzip member, as every PMS and packer writes it.
/// </summary>
internal sealed class UnpackedStream(StoredStream stored, ImportLimits limits)
    : ReadOnlyStream(new GZipStream(stored, CompressionMode.Decompress))
{
    /// <summary>Below this much the ratio says nothing: a few repeated lines pack very well.</summary>
    private const long RatioFrom = 1 << 20;

    private long count;

    /// <inheritdoc />
    protected override void OnRead(ReadOnlySpan<byte> came)
    {
        count += came.Length;
        if (count > limits.UnpackedBytes)
        {
            throw new ImportRefused(ImportRefused.UnpackedTooLarge);
        }

        if (count > RatioFrom && count / limits.Ratio > stored.Count)
        {
            throw new ImportRefused(ImportRefused.RatioTooLarge);
        }

        if (came.IsEmpty && stored.LastNumber != (uint)count)
        {
            throw new ImportRefused(ImportRefused.DamagedArchive);
        }
    }
}
