using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Encryption;

/// <summary>What can go wrong with keys.</summary>
public static class EncryptionErrors
{
    /// <summary>No such hotel, or not one of the caller's.</summary>
    public static readonly Error HotelUnknown = new(ErrorKind.NotFound, "encryption.hotel-unknown", "There is no such hotel, or you may not see it.", "hotelId");

    /// <summary>Keys are made with the first guest.</summary>
    public static readonly Error NoKeys = new(ErrorKind.Conflict, "encryption.no-keys", "The hotel has no key yet; it is made with the first guest.");

    /// <summary>One rotation of a hotel at a time.</summary>
    public static readonly Error RotationRunning = new(ErrorKind.Conflict, "encryption.rotation-running", "A rotation of this hotel's keys is under way; wait for its end.");

    /// <summary>No such rotation.</summary>
    public static readonly Error RotationUnknown = new(ErrorKind.NotFound, "encryption.rotation-unknown", "There is no such rotation, or you may not see it.");

    /// <summary>Keys that do not open cannot be wrapped anew.</summary>
    public static readonly Error KeysDamaged = new(
        ErrorKind.Unprocessable, "encryption.keys-damaged", "Data keys were altered and cannot be opened: they stay under the old key, all others were re-wrapped. Restore the damaged ones from a backup and rotate again.");
}
