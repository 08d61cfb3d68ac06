using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.Compliance.Model;

namespace HotelPrivacy.Unit.Tests.Compliance;

/// <summary>The law data is taken whole or not at all.</summary>
public sealed class LawLoaderTests
{
    private static readonly string[] Names = ["law.manifest.json", .. LawLoader.Load().Manifest.Files.Select(file => file.Name)];

    public static TheoryData<string> Files => [.. Names.Skip(1)];

    [Fact]
    public void Every_file_in_the_product_is_listed()
    {
        var embedded = typeof(LawLoader).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Law/", StringComparison.Ordinal)).Select(name => name["Law/".Length..]);

        Assert.Equal(Names.Order(), embedded.Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_byte_is_refused_and_the_file_named(string name)
    {
        var bytes = Released(name);
        bytes[bytes.Length / 2] ^= 1;

        var refused = Assert.Throws<LawDataException>(() => LawLoader.Load(file => file == name ? bytes : Released(file)));

        Assert.Equal(name, refused.File);
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_file_is_refused_and_named(string name)
    {
        var refused = Assert.Throws<LawDataException>(() => LawLoader.Load(file => file == name ? null : Released(file)));

        Assert.Equal(name, refused.File);
    }

    [Fact]
    public void A_manifest_whose_list_was_changed_is_refused()
    {
        var rules = Change("rules.json", "\"100000000\"", "\"200000000\"");
        var was = Convert.ToHexStringLower(SHA256.HashData(Released("rules.json")));
        var manifest = Change("law.manifest.json", was, Convert.ToHexStringLower(SHA256.HashData(rules)));

        var refused = Assert.Throws<LawDataException>(() => LawLoader.Load(file => file switch { "rules.json" => rules, "law.manifest.json" => manifest, _ => Released(file) }));

        Assert.Equal("law.manifest.json", refused.File);
    }

    [Theory]
    [InlineData("\"confidence\": \"verified\"", "\"confidence\": \"certain\"")]
    [InlineData("\"label\"", "\"lable\"")]
    public void A_file_that_is_released_but_misspelt_is_refused_and_named(string right, string wrong)
    {
        var rules = Change("rules.json", right, wrong);
        var manifest = Resealed("rules.json", rules);

        var refused = Assert.Throws<LawDataException>(() => LawLoader.Load(file => file switch { "rules.json" => rules, "law.manifest.json" => manifest, _ => Released(file) }));

        Assert.Equal("rules.json", refused.File);
    }

    private static byte[] Released(string name)
    {
        using var stream = typeof(LawLoader).Assembly.GetManifestResourceStream($"Law/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Change(string name, string what, string into)
    {
        var text = Encoding.UTF8.GetString(Released(name));
        Assert.Contains(what, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(what, into, StringComparison.Ordinal));
    }

    // What a maintainer does after an intended change: the new digest of the file, then of the list.
    private static byte[] Resealed(string name, byte[] bytes)
    {
        var manifest = LawLoader.Load().Manifest;
        var entry = manifest.Files.Single(file => file.Name == name);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var changed = manifest with { Files = [.. manifest.Files.Select(file => file == entry ? entry with { Digest = digest } : file)] };
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Released("law.manifest.json"))
            .Replace(entry.Digest, digest, StringComparison.Ordinal)
            .Replace(manifest.Digest, changed.DigestOfFiles(), StringComparison.Ordinal));
    }
}
