using System.Security.Cryptography;
using System.Text;

namespace HotelPrivacy.Kernel.Crypto.Transit;

/// <summary>
/// The root key in a key service: it encrypts, decrypts and authenticates there and never comes here. Rotating the key in the service keeps everything
/// readable, because each ciphertext names its version; what is derived stays with version 1.
/// </summary>
public sealed class TransitRootKey : IRootKey, IDisposable
{
    private const int MacBytes = 32;
    private const int DerivingVersion = 1;
    private readonly TransitClient client;
    private readonly string key;
    private readonly byte[] header;

    private TransitRootKey(TransitClient client, string key)
    {
        (this.client, this.key) = (client, key);
        // The service gives its keys no id: what the key makes of a fixed text is one.
        KeyId = new Guid(Mac("hotelprivacy/key-id"u8.ToArray()).AsSpan(0, 16), bigEndian: true);
        header = Envelope.Header(CryptoSuite.Intl, KeyId);
    }

    /// <inheritdoc />
    public string Provider => "transit";

    /// <inheritdoc />
    public Guid KeyId { get; }

    /// <inheritdoc />
    public string? Directory => null;

    /// <summary>Asks the service for the key.</summary>
    /// <exception cref="RootKeyException">Address, token or key is not as configured, or the service cannot be reached.</exception>
    public static TransitRootKey Open(TransitOptions options)
    {
        var client = new TransitClient(options);
        try
        {
            return new TransitRootKey(client, options.Key);
        }
        catch (KeyServiceException failure)
        {
            client.Dispose();
            throw new RootKeyException($"{failure.Message} Is the key {options.Key} there, of type aes256-gcm96, and may the token encrypt, decrypt and hmac with it?");
        }
    }

    /// <inheritdoc />
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> associatedData)
    {
        var sealedKey = client.Ask($"encrypt/{this.key}", new { plaintext = Convert.ToBase64String(key), associated_data = Bind(associatedData) }, "ciphertext")
            ?? throw new KeyServiceException("The key service refused to encrypt.");
        return [.. header, .. Encoding.ASCII.GetBytes(sealedKey)];
    }

    /// <inheritdoc />
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> associatedData)
    {
        if (Envelope.KeyIdOf(wrapped) is var used && used != KeyId)
        {
            throw new CryptoFailureException(CryptoFailureKind.WrongKey, used, givenKeyId: KeyId);
        }

        var opened = client.Ask($"decrypt/{key}", new { ciphertext = Encoding.ASCII.GetString(wrapped[header.Length..]), associated_data = Bind(associatedData) }, "plaintext");
        return opened is null ? throw new CryptoFailureException(CryptoFailureKind.Tampered, KeyId) : Convert.FromBase64String(opened);
    }

    /// <inheritdoc />
    public byte[] Derive(string purpose, int bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, 64);
        var pseudorandomKey = Mac(Encoding.UTF8.GetBytes($"hotelprivacy/derive/{purpose}"));
        try
        {
            return HKDF.Expand(HashAlgorithmName.SHA256, pseudorandomKey, bytes, []);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pseudorandomKey);
        }
    }

    /// <summary>Lets the connection go.</summary>
    public void Dispose() => client.Dispose();

    private static string Bind(ReadOnlySpan<byte> associatedData) => Convert.ToBase64String([.. "hotelprivacy/wrap/"u8, .. associatedData]);

    private byte[] Mac(byte[] input)
    {
        var answer = client.Ask($"hmac/{key}/sha2-256", new { input = Convert.ToBase64String(input), key_version = DerivingVersion }, "hmac");
        var mac = answer is null ? [] : Convert.FromBase64String(answer[(answer.LastIndexOf(':') + 1)..]);
        return mac.Length == MacBytes ? mac : throw new KeyServiceException("The key service refused to authenticate.");
    }
}
