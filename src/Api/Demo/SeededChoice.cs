using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HotelPrivacy.Api.Demo;

/// <summary>Choices that are the same for the same seed on every machine: the demo hotel is always the same hotel. Not for secrets.</summary>
internal sealed class SeededChoice(int seed)
{
    private long drawn;

    public int Below(int limit)
    {
        Span<byte> input = stackalloc byte[12];
        BinaryPrimitives.WriteInt32BigEndian(input, seed);
        BinaryPrimitives.WriteInt64BigEndian(input[4..], drawn++);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input, hash);
        return (int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)limit);
    }

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
