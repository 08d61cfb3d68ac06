using System.Numerics;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>The leaves from <paramref name="Start"/> up to, not including, <paramref name="End"/>, as RFC 6962 splits a tree into left and right.</summary>
internal readonly record struct MerkleRange(long Start, long End)
{
    public long Length => End - Start;

    /// <summary>Splits after the largest power of two smaller than the length.</summary>
    public (MerkleRange Left, MerkleRange Right) Split()
    {
        var middle = Start + (long)(BitOperations.RoundUpToPowerOf2((ulong)Length) / 2);
        return (new(Start, middle), new(middle, End));
    }

    /// <summary>The complete subtrees that make up the range, from left to right: one for each bit of its length.</summary>
    public IEnumerable<MerkleNodeId> Nodes()
    {
        var start = Start;
        for (var level = 62; level >= 0; level--)
        {
            if ((Length >> level & 1) == 1)
            {
                yield return new(level, start >> level);
                start += 1L << level;
            }
        }
    }
}
