using System.Reflection;
using System.Security.Cryptography;
using HotelPrivacy.Kernel.Crypto;
using Xunit.Sdk;

namespace HotelPrivacy.Unit.Tests.Kernel.Crypto;

public sealed class Sm4GcmTests
{
    private static readonly byte[] Key = Convert.FromHexString("0123456789abcdeffedcba9876543210");

    public static TheoryData<string> Supported => [.. Sm4Path.All.Where(path => path.IsSupported).Select(path => path.Name)];

    [Fact]
    public void The_suite_takes_the_fastest_way_the_processor_has()
    {
        Assert.Equal(["GFNI", "AES-NI", "BouncyCastle"], Sm4Path.All.Select(path => path.Name));
        Assert.Same(Sm4Path.All.First(path => path.IsSupported), Sm4Path.Fastest);
        using var expected = Sm4Path.Fastest.OpenGcm(Key);
        using var key = CryptoSuite.Cn.OpenAead(Key);
        Assert.IsType(expected.GetType(), key);
    }

    [Fact]
    public void The_start_checks_the_way_that_runs_and_stops_when_it_is_wrong()
    {
        Assert.All(CryptoSelfTest.Sm4(Sm4Path.Fastest), vector => Assert.Contains(vector.Algorithm, CryptoSelfTest.Vectors.Select(each => each.Algorithm)));

        var wrong = Sm4Path.Fastest with { Name = "wrong", OpenGcm = _ => Sm4Path.BouncyCastle.OpenGcm(new byte[16]) };
        Assert.Equal("SM4-GCM by wrong", Assert.Throws<CryptoSelfTestException>(() => CryptoSelfTest.Run(CryptoSelfTest.Sm4(wrong))).Algorithm);
    }

    [Theory]
    [By("GFNI")]
    [By("AES-NI")]
    [By("BouncyCastle")]
    public void Every_way_gives_the_published_answers(string path) => CryptoSelfTest.Run(CryptoSelfTest.Sm4(By(path)));

    [Theory]
    [MemberData(nameof(Supported))]
    public void A_million_encryptions_give_the_answer_of_GBT_32907_A_2(string path)
    {
        var encrypt = By(path).OpenBlocks(Key);
        var block = Key;
        for (var i = 0; i < 1_000_000; i++)
        {
            block = encrypt(block);
        }

        Assert.Equal("595298c7c6fd271f0402f804c33d3f66", Convert.ToHexStringLower(block));
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void Every_byte_is_substituted_as_by_BouncyCastle(string path)
    {
        for (var value = 0; value < 256; value++)
        {
            var block = Enumerable.Range(0, 16).Select(at => (byte)(value + (at * 17))).ToArray();
            Assert.Equal(Sm4Path.BouncyCastle.OpenBlocks(block)(block), By(path).OpenBlocks(block)(block));
        }
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void What_one_seals_the_other_opens(string path)
    {
        foreach (var length in Lengths())
        {
            var secret = RandomNumberGenerator.GetBytes(16);
            using var ours = By(path).OpenGcm(secret);
            using var theirs = Sm4Path.BouncyCastle.OpenGcm(secret);
            var message = Message.Random(length);

            var sealedText = message.Seal(ours);
            Assert.Equal(message.Seal(theirs), sealedText);
            Assert.Equal(message.Text, message.Open(ours, sealedText));
            Assert.Equal(message.Text, message.Open(theirs, sealedText));
        }
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void What_was_altered_is_refused_and_leaves_nothing_behind(string path)
    {
        foreach (var length in Lengths().Where(length => length > 0))
        {
            using var key = By(path).OpenGcm(RandomNumberGenerator.GetBytes(16));
            var message = Message.Random(length);
            var sealedText = message.Seal(key);

            foreach (var at in new[] { 0, Random.Shared.Next(length), length - 1, length, length + 15 })
            {
                Refused(key, message, Flip(sealedText, at));
            }

            Refused(key, message with { Nonce = Flip(message.Nonce, Random.Shared.Next(12)) }, sealedText);
            Refused(key, message with { AssociatedData = Flip(message.AssociatedData, Random.Shared.Next(message.AssociatedData.Length)) }, sealedText);
            Refused(key, message with { AssociatedData = [.. message.AssociatedData, 0] }, sealedText);
            Refused(key, message with { AssociatedData = message.AssociatedData[1..] }, sealedText);
            Refused(key, message, [.. sealedText[1..length], .. sealedText[length..]]);
        }
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void Text_is_opened_in_place(string path)
    {
        foreach (var length in Lengths())
        {
            using var key = By(path).OpenGcm(Key);
            var message = Message.Random(length);
            var buffer = message.Seal(key);
            Assert.True(key.TryOpen(message.Nonce, buffer, buffer.AsSpan(0, length), message.AssociatedData));
            Assert.Equal(message.Text, buffer[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void Threads_may_share_a_key(string path)
    {
        using var key = By(path).OpenGcm(Key);
        var message = Message.Random(500);
        var sealedText = message.Seal(key);
        Parallel.For(0, 5_000, _ => Assert.Equal(message.Text, message.Open(key, sealedText)));
    }

    [Fact]
    public void A_disposed_key_keeps_nothing_and_is_not_used()
    {
        foreach (var path in Sm4Path.All.Where(path => path.IsSupported && path != Sm4Path.BouncyCastle))
        {
            var key = path.OpenGcm(Key);
            var kept = key.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(field => field.GetValue(key)).OfType<Array>().ToList();
            Assert.Equal(2, kept.Count);
            Assert.All(kept, array => Assert.DoesNotContain(Empty(array), array.Cast<object>()));

            key.Dispose();
            Assert.All(kept, array => Assert.All(array.Cast<object>(), value => Assert.Equal(Empty(array), value)));
            var message = Message.Random(20);
            Assert.Throws<ObjectDisposedException>(() => message.Seal(key));
            Assert.Throws<ObjectDisposedException>(() => message.Open(key, new byte[36]));
        }
    }

    private static object Empty(Array array) => Activator.CreateInstance(array.GetType().GetElementType()!)!;

    private static Sm4Path By(string name) => Sm4Path.All.Single(path => path.Name == name);

    // Around every number of blocks that is computed together, and at random.
    private static IEnumerable<int> Lengths() =>
        Enumerable.Range(0, 420).Concat(Enumerable.Range(0, 200).Select(_ => Random.Shared.Next(4097))).Append(4096);

    private static void Refused(AeadKey key, Message message, byte[] sealedText) => Assert.Null(message.Open(key, sealedText));

    private static byte[] Flip(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= (byte)(1 << Random.Shared.Next(8));
        return flipped;
    }

    private sealed record Message(byte[] Nonce, byte[] Text, byte[] AssociatedData)
    {
        public static Message Random(int length) => new(
            RandomNumberGenerator.GetBytes(12), RandomNumberGenerator.GetBytes(length), RandomNumberGenerator.GetBytes(1 + System.Random.Shared.Next(300)));

        public byte[] Seal(AeadKey key)
        {
            byte[] buffer = [.. Text, .. new byte[16]];
            key.Seal(Nonce, buffer, AssociatedData);
            return buffer;
        }

        /// <summary>The text, or null when refused; what is refused must leave no plaintext.</summary>
        public byte[]? Open(AeadKey key, byte[] sealedText)
        {
            var text = RandomNumberGenerator.GetBytes(sealedText.Length - 16);
            if (key.TryOpen(Nonce, sealedText, text, AssociatedData))
            {
                return text;
            }

            Assert.All(text, each => Assert.Equal(0, each));
            return null;
        }
    }

    /// <summary>One way to compute SM4; shown as skipped where the processor lacks it.</summary>
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    private sealed class ByAttribute : DataAttribute
    {
        private readonly string name;

        public ByAttribute(string name)
        {
            this.name = name;
            Skip = By(name).IsSupported ? null : $"This processor lacks {name}, so SM4 by it is not tested here.";
        }

        public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[name]];
    }
}
