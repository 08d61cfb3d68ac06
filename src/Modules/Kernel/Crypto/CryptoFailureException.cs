namespace HotelPrivacy.Kernel.Crypto;

/// <summary>Why a cryptographic operation was refused.</summary>
public enum CryptoFailureKind
{
    /// <summary>The bytes or the text have not the form they should have (too short, unknown format, no valid Unicode, key of wrong length).</summary>
    Malformed,

    /// <summary>The suite named by the ciphertext or the configuration is not one this version knows.</summary>
    UnknownSuite,

    /// <summary>The ciphertext was made under another key than the one given.</summary>
    WrongKey,

    /// <summary>The authentication tag does not fit: a byte changed, or the ciphertext belongs to another hotel, guest or field.</summary>
    Tampered,

    /// <summary>The key was destroyed on purpose; what it protected cannot be read again.</summary>
    KeyDestroyed,

    /// <summary>The key cannot be found, though nobody destroyed it.</summary>
    KeyMissing,
}

/// <summary>
/// A cryptographic operation was refused. The message names the kind, key ids and the field code, and never plaintext, ciphertext or key bytes:
/// there is no constructor that takes a text.
/// </summary>
public sealed class CryptoFailureException : Exception
{
    /// <summary>Makes the failure.</summary>
    /// <param name="kind">Why it was refused.</param>
    /// <param name="keyId">The key named by the ciphertext, or the key that is missing.</param>
    /// <param name="field">The field's code.</param>
    /// <param name="givenKeyId">The key that was given instead, for <see cref="CryptoFailureKind.WrongKey"/>.</param>
    public CryptoFailureException(CryptoFailureKind kind, Guid? keyId = null, string? field = null, Guid? givenKeyId = null)
        : base(Describe(kind, keyId, field, givenKeyId)) => (Kind, KeyId, Field, GivenKeyId) = (kind, keyId, field, givenKeyId);

    /// <summary>Why it was refused.</summary>
    public CryptoFailureKind Kind { get; }

    /// <summary>The key named by the ciphertext, or the key that is missing.</summary>
    public Guid? KeyId { get; }

    /// <summary>The code of the field concerned.</summary>
    public string? Field { get; }

    /// <summary>The key that was given instead of <see cref="KeyId"/>.</summary>
    public Guid? GivenKeyId { get; }

    private static string Describe(CryptoFailureKind kind, Guid? keyId, string? field, Guid? givenKeyId)
    {
        var what = kind switch
        {
            CryptoFailureKind.Malformed => "The data is malformed",
            CryptoFailureKind.UnknownSuite => "The cryptographic suite is unknown",
            CryptoFailureKind.WrongKey => "The data was protected with another key",
            CryptoFailureKind.Tampered => "The data was altered or belongs elsewhere",
            CryptoFailureKind.KeyDestroyed => "The key was destroyed",
            _ => "The key is missing",
        };
        var details = new[]
        {
            keyId is null ? null : $"key {keyId}",
            givenKeyId is null ? null : $"given key {givenKeyId}",
            field is null ? null : $"field {field}",
        }.Where(detail => detail is not null).ToArray();
        return details.Length == 0 ? $"{what}." : $"{what} ({string.Join(", ", details)}).";
    }
}
