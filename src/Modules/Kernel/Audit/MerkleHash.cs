namespace HotelPrivacy.Kernel.Audit;
/// <summary>x</summary>
public static class MerkleHash
{
    /// <summary>x</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> leaf) => System.Security.Cryptography.SHA256.HashData([0, .. leaf]);
    /// <summary>x</summary>
    public static byte[] Node(ReadOnlySpan<byte> l, ReadOnlySpan<byte> r) => System.Security.Cryptography.SHA256.HashData([1, .. l, .. r]);
}
