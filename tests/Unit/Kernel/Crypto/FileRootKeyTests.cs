using System.Collections.Concurrent;
using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class FileRootKeyTests : IDisposable
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private readonly string parent = Path.Combine(AppContext.BaseDirectory, $"root-{Guid.NewGuid()}");
    private readonly string directory;
    private readonly string file;

    public FileRootKeyTests()
    {
        directory = Path.Combine(parent, "keys");
        file = Path.Combine(directory, "root.key");
    }

    public static TheoryData<string> Profiles => ["intl", "cn"];

    public void Dispose()
    {
        if (Directory.Exists(parent))
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void First_use_makes_a_key_that_only_its_owner_can_read_and_that_stays(string profile)
    {
        using var made = FileRootKey.OpenOrCreate(directory, CryptoSuite.FromCode(profile));
        using var again = FileRootKey.OpenOrCreate(directory, CryptoSuite.FromCode(profile));
        using var opened = FileRootKey.Open(directory);

        Assert.Equal(made.KeyId, again.KeyId);
        Assert.Equal(Key, opened.Unwrap(made.Wrap(Key, "kek"u8), "kek"u8));
        Assert.Equal("file", made.Provider);
        Assert.Equal([file], Directory.GetFileSystemEntries(directory));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal("600", Rights(file));
            Assert.Equal("700", Rights(directory));
        }
    }

    [Fact]
    public void Starts_at_the_same_moment_agree_on_one_key()
    {
        var ids = new ConcurrentBag<Guid>();
        using var start = new Barrier(8);
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            using var root = FileRootKey.OpenOrCreate(directory, CryptoSuite.Intl);
            ids.Add(root.KeyId);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(8, ids.Count);
        Assert.Single(ids.Distinct());
        Assert.Equal([file], Directory.GetFileSystemEntries(directory));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherExecute)]
    public void Wider_rights_are_refused_and_the_path_is_named(UnixFileMode extra)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        FileRootKey.OpenOrCreate(directory, CryptoSuite.Intl).Dispose();
        foreach (var path in new[] { file, directory })
        {
            var right = File.GetUnixFileMode(path);
            File.SetUnixFileMode(path, right | extra);
            var refused = Assert.Throws<RootKeyException>(() => FileRootKey.OpenOrCreate(directory, CryptoSuite.Intl));
            Assert.StartsWith($"{path} has the rights", refused.Message, StringComparison.Ordinal);
            File.SetUnixFileMode(path, right);
        }

        FileRootKey.Open(directory).Dispose();
    }

    [Fact]
    public void No_key_is_made_in_a_directory_that_others_can_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(directory);
        File.SetUnixFileMode(directory, (UnixFileMode)Convert.ToInt32("755", 8));

        Assert.Throws<RootKeyException>(() => FileRootKey.OpenOrCreate(directory, CryptoSuite.Intl));
        Assert.Empty(Directory.GetFileSystemEntries(directory));
    }

    [Fact]
    public void A_lost_key_is_told_and_not_replaced()
    {
        var refused = Assert.Throws<RootKeyException>(() => FileRootKey.Open(directory));
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(directory));
    }

    [Fact]
    public void Another_installations_key_is_refused_and_both_are_named()
    {
        using var mine = FileRootKey.OpenOrCreate(directory, CryptoSuite.Intl);
        using var theirs = FileRootKey.OpenOrCreate(Path.Combine(parent, "theirs"), CryptoSuite.Intl);

        var refused = Assert.Throws<CryptoFailureException>(() => theirs.Unwrap(mine.Wrap(Key, "kek"u8), "kek"u8));

        Assert.Equal((CryptoFailureKind.WrongKey, mine.KeyId, theirs.KeyId), (refused.Kind, refused.KeyId, refused.GivenKeyId));
    }

    [Fact]
    public void Every_changed_or_cut_character_of_the_file_is_noticed()
    {
        FileRootKey.OpenOrCreate(directory, CryptoSuite.Cn).Dispose();
        var text = File.ReadAllText(file).TrimEnd();
        for (var i = 0; i < text.Length; i++)
        {
            File.WriteAllText(file, $"{text[..i]}{(text[i] == '1' ? '2' : '1')}{text[(i + 1)..]}");
            Assert.Throws<RootKeyException>(() => FileRootKey.Open(directory));
            File.WriteAllText(file, text[..i]);
            Assert.Throws<RootKeyException>(() => FileRootKey.Open(directory));
        }

        File.WriteAllText(file, text);
        FileRootKey.Open(directory).Dispose();
    }

    [Fact]
    public void No_message_shows_the_key()
    {
        FileRootKey.OpenOrCreate(directory, CryptoSuite.Intl).Dispose();
        var lines = File.ReadAllLines(file);
        lines[2] = $"id {Guid.Empty}";
        File.WriteAllLines(file, lines);

        var refused = Assert.Throws<RootKeyException>(() => FileRootKey.Open(directory));

        Assert.DoesNotContain(lines[3][4..], refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_purpose_has_its_own_lasting_secret(string profile)
    {
        using var root = FileRootKey.OpenOrCreate(directory, CryptoSuite.FromCode(profile));
        using var again = FileRootKey.Open(directory);
        var secrets = new[] { RootKeyPurposes.Idempotency, RootKeyPurposes.Upload, RootKeyPurposes.SessionSigning }
            .Select(purpose => Convert.ToHexString(root.Derive(purpose, 32))).ToList();

        Assert.Equal(3, secrets.Distinct().Count());
        Assert.Equal(root.Derive(RootKeyPurposes.Upload, 64), again.Derive(RootKeyPurposes.Upload, 64));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Derive(RootKeyPurposes.Upload, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Derive(RootKeyPurposes.Upload, 65));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_wrapped_key_opens_only_where_it_belongs(string profile)
    {
        using var root = FileRootKey.OpenOrCreate(directory, CryptoSuite.FromCode(profile));
        var wrapped = root.Wrap(Key, "hotel 1"u8);
        Assert.Equal(CryptoFailureKind.Tampered, Assert.Throws<CryptoFailureException>(() => root.Unwrap(wrapped, "hotel 2"u8)).Kind);
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static string Rights(string path) => Convert.ToString((int)File.GetUnixFileMode(path), 8);
}
