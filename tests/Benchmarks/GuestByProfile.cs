using BenchmarkDotNet.Attributes;
using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Benchmarks;

/// <summary>One guest under profile <c>cn</c> against <c>intl</c>: the data key opened, 12 fields encrypted, 3 search tokens made.</summary>
[MemoryDiagnoser]
public class GuestByProfile : IDisposable
{
    private readonly Hotel cn = new(CryptoSuite.Cn);
    private readonly Hotel intl = new(CryptoSuite.Intl);

    public static void Race()
    {
        using var guests = new GuestByProfile();
        Benchmarks.Race.Run("One guest under cn, against intl", 50_000, guests.Cn, guests.Intl);
        Benchmarks.Race.Run("- opening the data key", 100_000, () => guests.cn.OpenKey().Dispose(), () => guests.intl.OpenKey().Dispose());
        Benchmarks.Race.Run("- 12 fields", 50_000, guests.cn.Encrypt, guests.intl.Encrypt);
        Benchmarks.Race.Run("- 3 search tokens", 100_000, guests.cn.Tokens, guests.intl.Tokens);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        cn.Dispose();
        intl.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public void Cn() => cn.StoreGuest();

    [Benchmark(Baseline = true)]
    public void Intl() => intl.StoreGuest();

    private sealed class Hotel : IDisposable
    {
        private readonly CryptoSuite suite;
        private readonly Guid id = Guid.CreateVersion7();
        private readonly OpenKey wrapping;
        private readonly byte[] wrapped;
        private readonly BlindIndex index;
        private readonly OpenDataKey kept;

        public Hotel(CryptoSuite suite)
        {
            this.suite = suite;
            wrapping = new OpenKey(suite, id, suite.NewKey());
            wrapped = wrapping.Seal(suite.NewKey(), id.ToByteArray());
            index = new BlindIndex(suite, new byte[BlindIndex.KeyBytes]);
            kept = OpenKey();
        }

        public void Dispose()
        {
            kept.Dispose();
            index.Dispose();
            wrapping.Dispose();
        }

        public OpenDataKey OpenKey() => new(suite, id, wrapping.Open(wrapped, id.ToByteArray()), id, id);

        public void StoreGuest()
        {
            using var key = OpenKey();
            key.EncryptFields(GuestCryptography.Fields);
            Tokens();
        }

        public void Encrypt() => kept.EncryptFields(GuestCryptography.Fields);

        public void Tokens()
        {
            foreach (var (field, value) in GuestCryptography.Indexed)
            {
                index.Token(field, value);
            }
        }
    }
}
