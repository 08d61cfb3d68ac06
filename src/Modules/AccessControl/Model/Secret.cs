using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>A random secret that is shown once and stored as its SHA-256: 256 bits of chance need no slow hash.</summary>
internal static class Secret
{
    private const int RandomBytes = 32;

    public static string New(string prefix = "") => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    public static byte[] Digest(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
