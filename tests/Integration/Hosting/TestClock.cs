namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>The system clock, moved forward at will. Timers run in real time, so background loops keep turning.</summary>
public sealed class TestClock : TimeProvider
{
    private long shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref shift));

    public void Advance(TimeSpan by) => Interlocked.Add(ref shift, by.Ticks);
}
