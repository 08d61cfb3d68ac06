namespace HotelPrivacy.Encryption.Model;

/// <summary>The state of a key (NIST SP 800-57 part 1, section 7). Keys are active from the moment they are made; none is suspended.</summary>
public enum KeyState
{
    /// <summary>Protects and opens.</summary>
    Active,

    /// <summary>Opens what it protected and protects nothing new.</summary>
    Deactivated,

    /// <summary>As deactivated, and others may know it.</summary>
    Compromised,

    /// <summary>Gone on purpose.</summary>
    Destroyed,
}
