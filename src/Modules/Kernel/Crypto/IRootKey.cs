namespace HotelPrivacy.Kernel.Crypto;
/// <summary>x</summary>
public interface IRootKey
{
    /// <summary>x</summary>
    byte[] Derive(string purpose, int bytes);
}
