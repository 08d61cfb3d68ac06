namespace HotelPrivacy.Kernel.Jobs;

/// <summary>Tells whether this process still looks for jobs that are due; part of <c>/readyz</c>.</summary>
public sealed class SchedulerPulse(TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private long? last;

    /// <summary>Whether a round was made lately. Not before the first one.</summary>
    public bool Alive => last is { } at && clock.GetElapsedTime(at) < Longest;

    internal void Beat() => last = clock.GetTimestamp();
}
