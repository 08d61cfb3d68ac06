using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class KeyWrapTests : IDisposable
{
    private static readonly Guid Hotel = Guid.Parse("0192c0de-0000-7000-8000-000000000001");
    private static readonly Guid Guest = Guid.Parse("0192c0de-0000-7000-8000-000000000002");
    private static readonly Guid Kek = Guid.Parse("0192c0de-0000-7000-8000-000000000003");
    private static readonly Guid NextKek = Guid.Parse("0192c0de-0000-7000-8000-000000000004");
    private static readonly Guid Dek = Guid.Parse("0192c0de-0000-7000-8000-000000000005");
    private static readonly Guid Other = Guid.Parse("0192c0de-0000-7000-8000-00000000000f");
    private static readonly KeyOwner Owner = new(Hotel, Guest, RetentionClass.Stay);
    private readonly string directory = Path.Combine(AppContext.BaseDirectory, $"keys-{Guid.NewGuid()}");
    private readonly FileRootKey root;

    public KeyWrapTests() => root = FileRootKey.OpenOrCreate(directory, CryptoSuite.Cn);

    public static TheoryData<string> Profiles => ["intl", "cn"];

    public void Dispose()
    {
        root.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void What_a_data_key_encrypted_is_read_after_reopening_the_whole_chain(string profile)
    {
        var suite = CryptoSuite.FromCode(profile);
        byte[] wrappedKek, wrappedDek, envelope;
        using (var hotelKey = KeyWrap.Create(root, suite, Kek, Hotel, out wrappedKek))
        using (var dataKey = hotelKey.CreateDataKey(Dek, Owner, out wrappedDek))
        {
            envelope = dataKey.Encrypt("phone", "13800138000");
        }

        using var reopened = KeyWrap.Open(root, suite, Kek, Hotel, wrappedKek);
        using var again = reopened.OpenDataKey(Dek, Owner, wrappedDek);
        Assert.Equal("13800138000", again.Decrypt("phone", envelope));
        Assert.Equal((root.KeyId, Kek, Dek), (Envelope.KeyIdOf(wrappedKek), Envelope.KeyIdOf(wrappedDek), Envelope.KeyIdOf(envelope)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_wrapped_data_key_opens_only_for_its_guest_class_and_id(string profile)
    {
        using var hotelKey = KeyWrap.Create(root, CryptoSuite.FromCode(profile), Kek, Hotel, out _);
        hotelKey.CreateDataKey(Dek, Owner, out var wrapped).Dispose();

        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => hotelKey.OpenDataKey(Dek, Owner with { SubjectId = Other }, wrapped)));
        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => hotelKey.OpenDataKey(Dek, Owner with { Class = RetentionClass.Marketing }, wrapped)));
        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => hotelKey.OpenDataKey(Other, Owner, wrapped)));
        Assert.Throws<ArgumentException>(() => hotelKey.OpenDataKey(Dek, Owner with { HotelId = Other }, wrapped));
    }

    [Fact]
    public void A_wrapped_hotel_key_opens_only_for_its_hotel_and_id()
    {
        KeyWrap.Create(root, CryptoSuite.Intl, Kek, Hotel, out var wrapped).Dispose();

        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => KeyWrap.Open(root, CryptoSuite.Intl, Kek, Other, wrapped)));
        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => KeyWrap.Open(root, CryptoSuite.Intl, Other, Hotel, wrapped)));
        Assert.Equal(CryptoFailureKind.Tampered, Refused(() => KeyWrap.Open(root, CryptoSuite.Cn, Kek, Hotel, wrapped)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Rewrapping_keeps_the_data_key_and_retires_the_old_wrapping(string profile)
    {
        var suite = CryptoSuite.FromCode(profile);
        using var old = KeyWrap.Create(root, suite, Kek, Hotel, out _);
        using var next = KeyWrap.Create(root, suite, NextKek, Hotel, out _);
        using var dataKey = old.CreateDataKey(Dek, Owner, out var wrapped);
        var envelope = dataKey.Encrypt("phone", "13800138000");

        var rewrapped = old.Rewrap(next, Dek, Owner, wrapped);

        using var reopened = next.OpenDataKey(Dek, Owner, rewrapped);
        Assert.Equal("13800138000", reopened.Decrypt("phone", envelope));
        Assert.Equal(CryptoFailureKind.WrongKey, Refused(() => old.OpenDataKey(Dek, Owner, rewrapped)));
        Assert.Equal(CryptoFailureKind.WrongKey, Refused(() => next.OpenDataKey(Dek, Owner, wrapped)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Search_tokens_survive_reopening_and_rewrapping_the_index_key(string profile)
    {
        var suite = CryptoSuite.FromCode(profile);
        using var old = KeyWrap.Create(root, suite, Kek, Hotel, out _);
        using var next = KeyWrap.Create(root, suite, NextKek, Hotel, out _);
        using var made = old.CreateIndex(out var wrapped);
        using var reopened = old.OpenIndex(wrapped);
        using var moved = next.OpenIndex(old.RewrapIndex(next, wrapped));

        var token = made.Token("email", "z@mail.example");
        Assert.Equal(token, reopened.Token("email", "z@mail.example"));
        Assert.Equal(token, moved.Token("email", "z@mail.example"));
    }

    [Fact]
    public void Nothing_is_rewrapped_for_another_hotel_or_suite()
    {
        using var old = KeyWrap.Create(root, CryptoSuite.Intl, Kek, Hotel, out _);
        using var elsewhere = KeyWrap.Create(root, CryptoSuite.Intl, NextKek, Other, out _);
        using var otherSuite = KeyWrap.Create(root, CryptoSuite.Cn, NextKek, Hotel, out _);
        old.CreateDataKey(Dek, Owner, out var dataKey).Dispose();
        old.CreateIndex(out var index).Dispose();

        Assert.Throws<ArgumentException>(() => old.Rewrap(elsewhere, Dek, Owner, dataKey));
        Assert.Throws<ArgumentException>(() => old.Rewrap(otherSuite, Dek, Owner, dataKey));
        Assert.Throws<ArgumentException>(() => old.RewrapIndex(elsewhere, index));
        Assert.Throws<ArgumentException>(() => old.RewrapIndex(otherSuite, index));
    }

    private static CryptoFailureKind Refused(Func<object> action) => Assert.Throws<CryptoFailureException>(action).Kind;
}
