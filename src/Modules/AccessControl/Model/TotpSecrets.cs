using System.Security.Cryptography;
using HotelPrivacy.Kernel.Crypto;
using OtpNet;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>The secrets of authenticator apps (RFC 6238: SHA-1, six digits, 30 s, as the apps expect), stored wrapped by the root key.</summary>
internal sealed class TotpSecrets(IRootKey root, TimeProvider clock)
{
    private const int SecretBytes = 20;
    private const string Issuer = "HotelPrivacy";

    /// <summary>Where they lie.</summary>
    public static WrappedPlace Place { get; } = new(
        "SELECT id, totp_secret AS wrapped FROM access_control_person WHERE totp_secret IS NOT NULL",
        "UPDATE access_control_person SET totp_secret = @wrapped WHERE id = @id",
        row => Binding(row.Id("id")));

    /// <summary>A new secret: wrapped for storing, and as text and link for the app.</summary>
    public (byte[] Wrapped, string Text, string Uri) New(Guid personId, string email)
    {
        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        var text = Base32Encoding.ToString(secret).TrimEnd('=');
        return (root.Wrap(secret, Binding(personId)), text, new OtpUri(OtpType.Totp, text, email, Issuer).ToString());
    }

    /// <summary>The time step of a code that fits now or one step either side; null when none does. The caller refuses steps used before.</summary>
    public long? Match(Guid personId, byte[] wrapped, string code)
    {
        var totp = new Totp(root.Unwrap(wrapped, Binding(personId)));
        return totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, new VerificationWindow(previous: 1, future: 1)) ? step : null;
    }

    private static byte[] Binding(Guid personId) => [.. "access_control_person.totp_secret:"u8, .. personId.ToByteArray(bigEndian: true)];
}
