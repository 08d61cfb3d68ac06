using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class OpenDataKeyTests
{
    private static readonly Guid Hotel = Guid.Parse("0192c0de-0000-7000-8000-000000000001");
    private static readonly Guid Guest = Guid.Parse("0192c0de-0000-7000-8000-000000000002");
    private static readonly Guid KeyId = Guid.Parse("0192c0de-0000-7000-8000-000000000003");
    private static readonly Guid Other = Guid.Parse("0192c0de-0000-7000-8000-00000000000f");

    public static TheoryData<string> Profiles => ["intl", "cn"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Texts_of_every_length_come_back(string profile)
    {
        using var key = Open(profile);
        foreach (var length in Enumerable.Range(0, 70).Append(511).Append(512).Append(5000))
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(i => i % 5 == 4 ? "客" : "a"));
            Assert.Equal(text, key.Decrypt("note", key.Encrypt("note", text)));
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Characters_outside_the_basic_plane_come_back(string profile)
    {
        using var key = Open(profile);
        Assert.Equal("𠮷野家 👩‍👧", key.Decrypt("fullName", key.Encrypt("fullName", "𠮷野家 👩‍👧")));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Many_fields_at_once_are_as_one_by_one(string profile)
    {
        using var key = Open(profile);
        var envelopes = key.EncryptFields([new("phone", "13800138000"), new("email", "z@mail.example"), new("note", "")]);

        Assert.Equal("13800138000", key.Decrypt("phone", envelopes[0]));
        Assert.Equal("z@mail.example", key.Decrypt("email", envelopes[1]));
        Assert.Equal("", key.Decrypt("note", envelopes[2]));
    }

    [Theory]
    [InlineData("intl", 1)]
    [InlineData("cn", 2)]
    public void The_envelope_names_format_suite_and_key(string profile, byte suite)
    {
        using var key = Open(profile);
        var envelope = key.Encrypt("phone", "13800138000");

        Assert.Equal(1 + 1 + 16 + 12 + 11 + 16, envelope.Length);
        Assert.Equal([1, suite], envelope[..2]);
        Assert.Equal(KeyId, new Guid(envelope.AsSpan(2, 16), bigEndian: true));
        Assert.Equal(KeyId, Envelope.KeyIdOf(envelope));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_ciphertext_moved_to_another_guest_hotel_or_field_is_tampered_with(string profile)
    {
        using var key = Open(profile);
        using var otherGuest = new OpenDataKey(CryptoSuite.FromCode(profile), KeyId, Bytes(profile), Hotel, Other);
        using var otherHotel = new OpenDataKey(CryptoSuite.FromCode(profile), KeyId, Bytes(profile), Other, Guest);
        var envelope = key.Encrypt("phone", "13800138000");

        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => otherGuest.Decrypt("phone", envelope)).Kind);
        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => otherHotel.Decrypt("phone", envelope)).Kind);
        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => key.Decrypt("phone2", envelope)).Kind);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_right_key_id_with_other_key_bytes_is_tampered_with(string profile)
    {
        using var key = Open(profile);
        using var impostor = new OpenDataKey(CryptoSuite.FromCode(profile), KeyId, new byte[Bytes(profile).Length], Hotel, Guest);

        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => impostor.Decrypt("phone", key.Encrypt("phone", "13800138000"))).Kind);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Another_key_is_refused_and_both_are_named(string profile)
    {
        using var key = Open(profile);
        using var next = new OpenDataKey(CryptoSuite.FromCode(profile), Other, Bytes(profile), Hotel, Guest);

        var refused = Refused(() => next.Decrypt("phone", key.Encrypt("phone", "13800138000")));

        Assert.Equal((CryptoFailureKind.WrongKey, KeyId, Other, "phone"), (refused.Kind, refused.KeyId, refused.GivenKeyId, refused.Field));
        Assert.Contains(KeyId.ToString(), refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_changed_byte_is_refused_by_its_kind(string profile)
    {
        using var key = Open(profile);
        var envelope = key.Encrypt("phone", "13800138000");
        for (var i = 0; i < envelope.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                byte[] altered = [.. envelope];
                altered[i] ^= (byte)(1 << bit);
                var kind = Refused(() => key.Decrypt("phone", altered)).Kind;
                Assert.Equal(
                    i switch
                    {
                        0 => CryptoFailureKind.Malformed,
                        1 when altered[1] is 1 or 2 => CryptoFailureKind.WrongKey,
                        1 => CryptoFailureKind.UnknownSuite,
                        < 18 => CryptoFailureKind.WrongKey,
                        _ => CryptoFailureKind.Tampered,
                    },
                    kind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_truncation_and_any_addition_is_refused(string profile)
    {
        using var key = Open(profile);
        var envelope = key.Encrypt("phone", "13800138000");
        for (var length = 0; length < envelope.Length; length++)
        {
            var kind = Refused(() => key.Decrypt("phone", envelope.AsSpan(0, length))).Kind;
            Assert.Equal(length < Envelope.Overhead ? CryptoFailureKind.Malformed : CryptoFailureKind.Tampered, kind);
        }

        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => key.Decrypt("phone", [.. envelope, 0])).Kind);
    }

    [Fact]
    public void A_ciphertext_of_the_other_suite_is_refused()
    {
        using var intl = Open("intl");
        using var cn = Open("cn");
        Assert.Equal(CryptoFailureKind.WrongKey, Refused(() => cn.Decrypt("phone", intl.Encrypt("phone", "1"))).Kind);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Nonces_never_repeat(string profile)
    {
        using var key = Open(profile);
        var nonces = new HashSet<string>();
        for (var i = 0; i < 50_000; i++)
        {
            Assert.True(nonces.Add(Convert.ToHexString(key.Encrypt("phone", "1").AsSpan(18, 12))));
        }

        // Threads draw their own nonces: they must not draw the same.
        var others = new string[50_000];
        Parallel.For(0, others.Length, i => others[i] = Convert.ToHexString(key.Encrypt("phone", "1").AsSpan(18, 12)));
        Assert.All(others, nonce => Assert.True(nonces.Add(nonce)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Threads_may_share_a_key(string profile)
    {
        using var key = Open(profile);
        Parallel.For(0, 20_000, i =>
        {
            var text = $"guest {i}";
            Assert.Equal(text, key.Decrypt("fullName", key.Encrypt("fullName", text)));
        });
    }

    [Fact]
    public void Text_that_is_no_Unicode_is_refused_rather_than_changed()
    {
        using var key = Open("intl");
        var refused = Refused(() => key.EncryptFields([new("note", "half \uD842")]));
        Assert.Equal((CryptoFailureKind.Malformed, "note"), (refused.Kind, refused.Field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("姓名")]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde")]
    public void A_field_code_is_short_ASCII(string code)
    {
        using var key = Open("intl");
        Assert.Throws<ArgumentException>(() => key.Encrypt(code, "value"));
    }

    [Theory]
    [InlineData("intl", 16)]
    [InlineData("cn", 32)]
    public void A_key_of_wrong_length_is_refused(string profile, int length) => Assert.Equal(
        CryptoFailureKind.Malformed,
        Assert.Throws<CryptoFailureException>(
            () => new OpenDataKey(CryptoSuite.FromCode(profile), KeyId, new byte[length], Hotel, Guest)).Kind);

    private static byte[] Bytes(string profile) => [.. Enumerable.Range(7, CryptoSuite.FromCode(profile).KeyBytes).Select(i => (byte)i)];

    private static OpenDataKey Open(string profile) => new(CryptoSuite.FromCode(profile), KeyId, Bytes(profile), Hotel, Guest);

    private static CryptoFailureException Refused(Func<object> action) => Assert.Throws<CryptoFailureException>(action);
}
