using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class BlindIndexTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public static TheoryData<string> Profiles => ["intl", "cn"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Equal_normalised_values_have_equal_tokens_of_16_bytes(string profile)
    {
        using var index = new BlindIndex(CryptoSuite.FromCode(profile), Key);
        var token = index.Token("phone", Normalise.Phone("138-0013-8000", "CN")!);

        Assert.Equal(16, token.Length);
        Assert.Equal(token, index.Token("phone", Normalise.Phone("+86 138 0013 8000", "CN")!));
        Assert.NotEqual(token, index.Token("phone", Normalise.Phone("138-0013-8001", "CN")!));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Two_hotels_tokens_differ(string profile)
    {
        using var one = new BlindIndex(CryptoSuite.FromCode(profile), Key);
        using var two = new BlindIndex(CryptoSuite.FromCode(profile), [.. Key[1..], 0]);
        Assert.NotEqual(one.Token("email", "z@mail.example"), two.Token("email", "z@mail.example"));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_same_value_in_two_fields_has_two_tokens(string profile)
    {
        using var index = new BlindIndex(CryptoSuite.FromCode(profile), Key);
        Assert.NotEqual(index.Token("phone", "1"), index.Token("phone2", "1"));
        Assert.NotEqual(index.Token("phone", "21"), index.Token("phone2", "1"));
    }

    [Fact]
    public void The_token_is_the_keyed_hash_of_code_zero_and_value_cut_to_16_bytes()
    {
        using var index = new BlindIndex(CryptoSuite.Intl, Key);
        foreach (var value in new[] { "张三", new string('x', 1000) })
        {
            var expected = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes($"fullName\0{value}"))[..16];
            Assert.Equal(expected, index.Token("fullName", value));
        }
    }

    [Fact]
    public void Threads_may_share_an_index()
    {
        using var index = new BlindIndex(CryptoSuite.Cn, Key);
        var expected = index.Token("email", "z@mail.example");
        Parallel.For(0, 20_000, _ => Assert.Equal(expected, index.Token("email", "z@mail.example")));
    }

    [Fact]
    public void A_key_of_wrong_length_is_refused() => Assert.Equal(
        CryptoFailureKind.Malformed,
        Assert.Throws<CryptoFailureException>(() => new BlindIndex(CryptoSuite.Intl, Key.AsSpan(0, 31))).Kind);
}
