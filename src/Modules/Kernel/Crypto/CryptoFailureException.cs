namespace HotelPrivacy.Kernel.Crypto;

/// <summary>Why something could not be decrypted. Never a wrong plaintext instead.</summary>
public enum CryptoFailureKind
{
    /// <summary>Too short, or of a format this build does not know.</summary>
    Malformed,

    /// <summary>Names a suite this build does not know.</summary>
    UnknownSuite,

    /// <summary>Was made with another key than the one given.</summary>
    WrongKey,

    /// <summary>Was altered, or belongs to another hotel, guest or field.</summary>
    Tampered,

    /// <summary>Its key was destroyed.</summary>
    KeyDestroyed,

    /// <summary>Its key is not there.</summary>
    KeyMissing,
}

/// <summary>Names what is wrong with a ciphertext or key; never holds plaintext or key bytes.</summary>
public sealed class CryptoFailureException(CryptoFailureKind kind, string message) : Exception(message)
{
    /// <summary>Why.</summary>
    public CryptoFailureKind Kind => kind;
}
