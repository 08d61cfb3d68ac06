namespace HotelPrivacy.Kernel.Crypto.Transit;

/// <summary>Where the root key lives in a key service that speaks the transit protocol of HashiCorp Vault (OpenBao speaks it too).</summary>
public sealed record TransitOptions
{
    /// <summary>The service, such as <c>https://vault.hotel.example:8200</c>; <c>https</c> unless it is on this machine.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where the transit engine is mounted.</summary>
    public string Mount { get; init; } = "transit";

    /// <summary>The name of the key (type <c>aes256-gcm96</c>, not exportable).</summary>
    public string Key { get; init; } = "hotelprivacy-root";

    /// <summary>A file with the access token, readable by its owner only; read anew for each call, because an agent may renew it.</summary>
    public string TokenFile { get; init; } = "";
}
