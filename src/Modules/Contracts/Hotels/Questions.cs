using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Hotels;

/// <summary>The set of algorithms that protects a hotel's guests.</summary>
public enum CryptoProfile
{
    /// <summary>SM4-GCM, SM3, HMAC-SM3, SM2 (GB/T 32907, 32905, 32918).</summary>
    Cn,

    /// <summary>AES-256-GCM, SHA-256, HMAC-SHA-256, ECDSA P-256.</summary>
    Intl,
}

/// <summary>Asks for a hotel; null when there is none.</summary>
/// <param name="HotelId">The hotel.</param>
public sealed record FindHotel(Guid HotelId) : IQuestion<HotelInfo?>;

/// <summary>Asks for the ids of all hotels.</summary>
public sealed record GetHotelIds : IQuestion<IReadOnlyList<Guid>>;

/// <summary>A hotel as other modules know it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its globally unique code.</param>
/// <param name="Name">Its name.</param>
/// <param name="LegalEntity">The legal entity that handles its guests' information.</param>
/// <param name="Country">Where it lies (ISO 3166-1 alpha-2).</param>
/// <param name="CryptoProfile">The algorithms that protect its guests.</param>
public sealed record HotelInfo(Guid Id, string Code, LocalText Name, string LegalEntity, string Country, CryptoProfile CryptoProfile);
