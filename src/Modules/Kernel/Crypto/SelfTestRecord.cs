namespace HotelPrivacy.Kernel.Crypto;

/// <summary>That the algorithms of both suites gave the published answers in this process.</summary>
public sealed class SelfTestRecord(TimeProvider clock)
{
    /// <summary>When they did; null before the start.</summary>
    public DateTimeOffset? PassedAt { get; private set; }

    /// <summary>Runs the known-answer tests.</summary>
    /// <exception cref="CryptoSelfTestException">The first algorithm that gave a wrong answer.</exception>
    public void Run()
    {
        CryptoSelfTest.Run();
        PassedAt = clock.GetUtcNow();
    }
}
