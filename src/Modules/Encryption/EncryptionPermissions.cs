namespace HotelPrivacy.Encryption;

/// <summary>What one may be allowed to do with keys; their bytes are shown to nobody.</summary>
public static class EncryptionPermissions
{
    /// <summary>See which keys a hotel has, how old they are and what they wrap.</summary>
    public const string Read = "keys:read";

    /// <summary>Rotate a hotel's key-encryption key.</summary>
    public const string Rotate = "keys:rotate";
}
