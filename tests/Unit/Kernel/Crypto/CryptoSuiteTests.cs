using HotelPrivacy.Kernel.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class CryptoSuiteTests
{
    [Fact]
    public void All_algorithms_give_the_published_answers() => CryptoSelfTest.Run();

    [Fact]
    public void A_wrong_answer_names_the_algorithm()
    {
        Assert.NotEmpty(CryptoSelfTest.Vectors);
        foreach (var vector in CryptoSelfTest.Vectors)
        {
            var wrong = vector with { Expected = $"00{vector.Expected[2..]}" };
            var failed = Assert.Throws<CryptoSelfTestException>(() => CryptoSelfTest.Run([wrong]));
            Assert.Equal(vector.Algorithm, failed.Algorithm);
            Assert.Contains(vector.Algorithm, failed.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_algorithm_that_cannot_run_is_named()
    {
        var broken = new KnownAnswer("SM9", "test", "00", () => throw new PlatformNotSupportedException());
        Assert.Equal("SM9", Assert.Throws<CryptoSelfTestException>(() => CryptoSelfTest.Run([broken])).Algorithm);
    }

    [Theory]
    [InlineData("intl", 1, 32)]
    [InlineData("cn", 2, 16)]
    public void Suites_are_found_by_code_and_by_their_stable_id(string code, byte id, int keyBytes)
    {
        Assert.Same(CryptoSuite.FromCode(code), CryptoSuite.FromId(id));
        Assert.Equal((code, keyBytes), (CryptoSuite.FromId(id).Code, CryptoSuite.FromId(id).KeyBytes));
        Assert.Equal(keyBytes, CryptoSuite.FromId(id).NewKey().Length);
    }

    [Fact]
    public void An_unknown_suite_is_refused()
    {
        Assert.Equal(CryptoFailureKind.UnknownSuite, Assert.Throws<CryptoFailureException>(() => CryptoSuite.FromCode("rot13")).Kind);
        Assert.Equal(CryptoFailureKind.UnknownSuite, Assert.Throws<CryptoFailureException>(() => CryptoSuite.FromId(9)).Kind);
    }

    // RFC 2104 written out, over the bare SM3: an independent way to the same answer.
    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(100)]
    public void The_SM3_keyed_hash_is_that_of_RFC_2104(int keyLength)
    {
        byte[] key = [.. Enumerable.Range(1, keyLength).Select(i => (byte)i)];
        byte[] data = [.. Enumerable.Range(0, 200).Select(i => (byte)(i * 7))];
        byte[] block = [.. (key.Length > 64 ? Sm3(key) : key).Concat(new byte[64]).Take(64)];
        var expected = Sm3([.. block.Select(b => (byte)(b ^ 0x5c)), .. Sm3([.. block.Select(b => (byte)(b ^ 0x36)), .. data])]);

        using var mac = CryptoSuite.Cn.OpenMac(key);
        var (first, second) = (new byte[32], new byte[32]);
        mac.Compute(data, first);
        mac.Compute(data, second);

        Assert.Equal(expected, first);
        Assert.Equal(expected, second);
    }

    [Fact]
    public void Derivation_of_intl_is_that_of_RFC_5869_case_3()
    {
        var output = new byte[42];
        CryptoSuite.Intl.DeriveKey(Convert.FromHexString("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"), [], output);
        Assert.Equal("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8", Convert.ToHexStringLower(output));
    }

    [Fact]
    public void Derivation_of_cn_is_extract_and_expand_of_RFC_5869_over_SM3()
    {
        byte[] secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
        var output = new byte[48];
        CryptoSuite.Cn.DeriveKey(secret, "info"u8, output);

        var extracted = Mac(new byte[32], secret);
        var first = Mac(extracted, [.. "info"u8, 1]);
        var second = Mac(extracted, [.. first, .. "info"u8, 2]);
        Assert.Equal([.. first, .. second[..16]], output);
    }

    private static byte[] Mac(byte[] key, byte[] data)
    {
        using var mac = CryptoSuite.Cn.OpenMac(key);
        var output = new byte[32];
        mac.Compute(data, output);
        return output;
    }

    private static byte[] Sm3(byte[] data)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(data);
        var hash = new byte[32];
        digest.DoFinal(hash);
        return hash;
    }
}
