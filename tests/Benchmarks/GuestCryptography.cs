using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Benchmarks;

/// <summary>One guest's 12 fields encrypted and 3 search tokens made, against AES-GCM and HMAC alone with one key object each.</summary>
[MemoryDiagnoser]
public class GuestCryptography : IDisposable
{
    internal static readonly FieldText[] Fields =
    [
        new("familyName", "Wexcombe"), new("givenName", "Ottoline"), new("email", "ottoline.wexcombe@example.com"), new("phone", "+86 139 5550 0171"),
        new("idType", "passport"), new("idNumber", "QX5550171"), new("idIssuingCountry", "GB"), new("nationality", "GB"),
        new("birthDate", "1986-04-17"), new("address", "浙江省杭州市西湖区文三路 90 号"), new("city", "杭州市"), new("language", "zh"),
    ];

    internal static readonly (string Field, string Value)[] Indexed =
        [("email", "ottoline.wexcombe@example.com"), ("phone", "+8613955500171"), ("fullName", "ottoline wexcombe")];

    private readonly OpenDataKey key = new(CryptoSuite.Intl, Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32), Guid.CreateVersion7(), Guid.CreateVersion7());
    private readonly BlindIndex index = new(CryptoSuite.Intl, RandomNumberGenerator.GetBytes(32));
    private readonly AesGcm aes = new(RandomNumberGenerator.GetBytes(32), 16);
    private readonly IncrementalHash hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, RandomNumberGenerator.GetBytes(32));
    private readonly byte[][] texts = [.. Fields.Select(field => Encoding.UTF8.GetBytes(field.Text))];
    private readonly byte[][] values = [.. Indexed.Select(value => Encoding.UTF8.GetBytes(value.Value))];
    private readonly byte[] nonce = new byte[12];
    private readonly byte[] sealedText = new byte[256];
    private readonly byte[] tag = new byte[16];
    private readonly byte[] mac = new byte[32];

    public static void Race()
    {
        using var guest = new GuestCryptography();
        Benchmarks.Race.Run("One guest's cryptography", 50_000, guest.Product, guest.Primitives);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        key.Dispose();
        index.Dispose();
        aes.Dispose();
        hmac.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public void Product()
    {
        key.EncryptFields(Fields);
        foreach (var (field, value) in Indexed)
        {
            index.Token(field, value);
        }
    }

    [Benchmark(Baseline = true)]
    public void Primitives()
    {
        foreach (var text in texts)
        {
            nonce[0]++;
            aes.Encrypt(nonce, text, sealedText.AsSpan(0, text.Length), tag);
        }

        foreach (var value in values)
        {
            hmac.AppendData(value);
            hmac.GetHashAndReset(mac);
        }
    }
}
