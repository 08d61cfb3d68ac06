namespace HotelPrivacy.Kernel.Messaging;

/// <summary>Wakes a background loop of this process at once; other processes notice by polling.</summary>
/// <typeparam name="T">Whose loop.</typeparam>
public sealed class Signal<T> : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(0, 1);

    /// <summary>Wakes the loop, now or at its next wait.</summary>
    public void Set()
    {
        try
        {
            semaphore.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already set: one waking is enough.
        }
    }

    /// <summary>Waits for the signal, at most as long as told.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken ct) => semaphore.WaitAsync(atMost, ct);

    /// <inheritdoc />
    public void Dispose() => semaphore.Dispose();
}
