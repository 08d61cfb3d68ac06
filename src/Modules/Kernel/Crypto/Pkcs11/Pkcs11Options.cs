namespace HotelPrivacy.Kernel.Crypto.Pkcs11;

/// <summary>Where the root key lives on a PKCS #11 token (OASIS PKCS #11 v2.40).</summary>
public sealed record Pkcs11Options
{
    /// <summary>The vendor's library, such as <c>/usr/lib/softhsm/libsofthsm2.so</c>.</summary>
    public string Library { get; init; } = "";

    /// <summary>The token's label.</summary>
    public string Token { get; init; } = "";

    /// <summary>A file with the user PIN, readable by its owner only.</summary>
    public string PinFile { get; init; } = "";

    /// <summary>The label of the root key's two objects: an AES-256 key that wraps and a generic secret that derives.</summary>
    public string Label { get; init; } = "hotelprivacy-root";

    /// <summary>Whether to make the two objects when the token has neither: for the first start alone.</summary>
    public bool CreateKeys { get; init; }
}
