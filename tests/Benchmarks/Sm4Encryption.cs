using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Benchmarks;

/// <summary>One text encrypted with SM4-GCM by processor instructions, against BouncyCastle.</summary>
public class Sm4Encryption : IDisposable
{
    private readonly byte[] nonce = new byte[12];
    private readonly byte[] associatedData = new byte[40];
    private byte[] buffer = [];
    private readonly AeadKey key;
    private readonly AeadKey bouncyCastle;

    public Sm4Encryption()
        : this(Sm4Path.Fastest)
    {
    }

    private Sm4Encryption(Sm4Path path)
    {
        var secret = RandomNumberGenerator.GetBytes(16);
        key = path.OpenGcm(secret);
        bouncyCastle = Sm4Path.BouncyCastle.OpenGcm(secret);
    }

    [Params(64, 1024)]
    public int Length
    {
        get => buffer.Length - 16;
        set => buffer = new byte[value + 16];
    }

    public static void Race()
    {
        foreach (var path in Sm4Path.All.Where(path => path != Sm4Path.BouncyCastle))
        {
            if (!path.IsSupported)
            {
                Console.WriteLine($"SM4-GCM by {path.Name}: this processor lacks it");
                continue;
            }

            using var texts = new Sm4Encryption(path);
            foreach (var length in new[] { 64, 1024 })
            {
                texts.Length = length;
                Benchmarks.Race.Run($"SM4-GCM by {path.Name}, {length} bytes, against BouncyCastle", 200_000, texts.Product, texts.BouncyCastle);
            }
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        key.Dispose();
        bouncyCastle.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public void Product() => Seal(key);

    [Benchmark(Baseline = true)]
    public void BouncyCastle() => Seal(bouncyCastle);

    // BouncyCastle refuses the nonce it had last.
    private void Seal(AeadKey with)
    {
        nonce[0]++;
        with.Seal(nonce, buffer, associatedData);
    }
}
