namespace HotelPrivacy.Guests;

/// <summary>What one may be allowed to do with guests.</summary>
public static class GuestsPermissions
{
    /// <summary>Read guests, masked.</summary>
    public const string Read = "guests:read";

    /// <summary>Create and change guests.</summary>
    public const string Write = "guests:write";

    /// <summary>Search guests by an exact value.</summary>
    public const string Search = "guests:search";

    /// <summary>Reveal a guest's field for a purpose.</summary>
    public const string Reveal = "guests:reveal";

    /// <summary>Import guests from a file.</summary>
    public const string Import = "guests:import";
}
