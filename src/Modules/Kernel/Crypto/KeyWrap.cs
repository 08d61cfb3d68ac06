using System.Security.Cryptography;
using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>Whose data key it is; bound into the wrapped key, so that one wrapped for another guest or class does not open.</summary>
/// <param name="HotelId">The hotel.</param>
/// <param name="SubjectId">The guest.</param>
/// <param name="Class">The retention class the key protects.</param>
public readonly record struct KeyOwner(Guid HotelId, Guid SubjectId, RetentionClass Class);

/// <summary>
/// A hotel's key-encryption key, opened by the root key: makes and opens the guests' data keys and the hotel's index keys, which therefore never
/// pass through the callers' hands in the clear. May be shared between threads.
/// </summary>
public sealed class KeyWrap : IDisposable
{
    private const byte HotelKey = 1;
    private const byte DataKey = 2;
    private const byte IndexKey = 3;
    private readonly OpenKey key;
    private readonly Guid hotelId;

    private KeyWrap(CryptoSuite suite, Guid keyId, Guid hotelId, ReadOnlySpan<byte> key)
    {
        this.hotelId = hotelId;
        this.key = new OpenKey(suite, keyId, key);
    }

    /// <summary>The key-encryption key's id, written into every key it wraps (<see cref="Envelope.KeyIdOf"/>).</summary>
    public Guid KeyId => key.KeyId;

    /// <summary>Makes a new key-encryption key of a hotel and wraps it by the root key.</summary>
    public static KeyWrap Create(IRootKey root, CryptoSuite suite, Guid keyId, Guid hotelId, out byte[] wrapped)
    {
        var fresh = suite.NewKey();
        wrapped = root.Wrap(fresh, BindingOf(suite, keyId, hotelId));
        return UseOnce(fresh, secret => new KeyWrap(suite, keyId, hotelId, secret));
    }

    /// <summary>Opens a hotel's key-encryption key.</summary>
    /// <exception cref="CryptoFailureException">Malformed, wrapped by another root key, or tampered with (also: of another hotel, suite or key id).</exception>
    public static KeyWrap Open(IRootKey root, CryptoSuite suite, Guid keyId, Guid hotelId, ReadOnlySpan<byte> wrapped) =>
        UseOnce(
            root.Unwrap(wrapped, BindingOf(suite, keyId, hotelId)),
            secret => new KeyWrap(suite, keyId, hotelId, secret));

    /// <summary>What the root key binds a hotel's key-encryption key to.</summary>
    public static byte[] BindingOf(CryptoSuite suite, Guid keyId, Guid hotelId) => Binding(HotelKey, hotelId, Guid.Empty, suite.Id, keyId);

    /// <summary>Makes a guest's new data key of a class.</summary>
    /// <exception cref="ArgumentException">The guest is of another hotel than this key.</exception>
    public OpenDataKey CreateDataKey(Guid dataKeyId, KeyOwner owner, out byte[] wrapped)
    {
        var fresh = key.Suite.NewKey();
        wrapped = key.Seal(fresh, Binding(owner, dataKeyId));
        return UseOnce(fresh, secret => new OpenDataKey(key.Suite, dataKeyId, secret, owner.HotelId, owner.SubjectId));
    }

    /// <summary>Opens a guest's data key.</summary>
    /// <exception cref="CryptoFailureException">Malformed, wrapped by another key, or tampered with (also: of another guest, class or key id).</exception>
    /// <exception cref="ArgumentException">The guest is of another hotel than this key.</exception>
    public OpenDataKey OpenDataKey(Guid dataKeyId, KeyOwner owner, ReadOnlySpan<byte> wrapped) =>
        UseOnce(
            key.Open(wrapped, Binding(owner, dataKeyId)),
            secret => new OpenDataKey(key.Suite, dataKeyId, secret, owner.HotelId, owner.SubjectId));

    /// <summary>Wraps a data key anew under the hotel's next key; the data key itself, and what it encrypted, stays as it is.</summary>
    /// <exception cref="CryptoFailureException">As <see cref="OpenDataKey"/>.</exception>
    /// <exception cref="ArgumentException">The guest is of another hotel, or the next key of another hotel or suite, than this key.</exception>
    public byte[] Rewrap(KeyWrap next, Guid dataKeyId, KeyOwner owner, ReadOnlySpan<byte> wrapped)
    {
        var binding = Binding(owner, dataKeyId);
        return next.hotelId == hotelId && next.key.Suite == key.Suite
            ? UseOnce(key.Open(wrapped, binding), secret => next.key.Seal(secret, binding))
            : throw new ArgumentException("The next key belongs to another hotel or suite.", nameof(next));
    }

    /// <summary>Makes the hotel's new index key.</summary>
    public BlindIndex CreateIndex(out byte[] wrapped)
    {
        var fresh = RandomNumberGenerator.GetBytes(BlindIndex.KeyBytes);
        wrapped = key.Seal(fresh, Binding(IndexKey, hotelId, Guid.Empty, key.Suite.Id, Guid.Empty));
        return UseOnce(fresh, secret => new BlindIndex(key.Suite, secret));
    }

    /// <summary>Opens the hotel's index key.</summary>
    /// <exception cref="CryptoFailureException">Malformed, wrapped by another key, or tampered with (also: of another hotel).</exception>
    public BlindIndex OpenIndex(ReadOnlySpan<byte> wrapped) =>
        UseOnce(
            key.Open(wrapped, Binding(IndexKey, hotelId, Guid.Empty, key.Suite.Id, Guid.Empty)),
            secret => new BlindIndex(key.Suite, secret));

    /// <summary>Wraps the index key anew under the hotel's next key, so that stored tokens stay valid.</summary>
    /// <exception cref="CryptoFailureException">As <see cref="OpenIndex"/>.</exception>
    /// <exception cref="ArgumentException">The next key is of another hotel or suite than this key.</exception>
    public byte[] RewrapIndex(KeyWrap next, ReadOnlySpan<byte> wrapped)
    {
        var binding = Binding(IndexKey, hotelId, Guid.Empty, key.Suite.Id, Guid.Empty);
        return next.hotelId == hotelId && next.key.Suite == key.Suite
            ? UseOnce(key.Open(wrapped, binding), secret => next.key.Seal(secret, binding))
            : throw new ArgumentException("The next key belongs to another hotel or suite.", nameof(next));
    }

    /// <summary>Releases the key.</summary>
    public void Dispose() => key.Dispose();

    private static T UseOnce<T>(byte[] secret, Func<byte[], T> use)
    {
        try
        {
            return use(secret);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    private byte[] Binding(KeyOwner owner, Guid dataKeyId) => owner.HotelId == hotelId
        ? Binding(DataKey, owner.HotelId, owner.SubjectId, (byte)owner.Class, dataKeyId)
        : throw new ArgumentException("The guest belongs to another hotel than the key.", nameof(owner));

    private static byte[] Binding(byte use, Guid hotelId, Guid subjectId, byte kind, Guid keyId)
    {
        var binding = new byte[50];
        binding[0] = use;
        binding[1] = kind;
        hotelId.TryWriteBytes(binding.AsSpan(2), bigEndian: true, out _);
        subjectId.TryWriteBytes(binding.AsSpan(18), bigEndian: true, out _);
        keyId.TryWriteBytes(binding.AsSpan(34), bigEndian: true, out _);
        return binding;
    }
}
