namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// Lets one writer of this process at a time to the embedded database, in order of arrival, without a thread waiting inside SQLite.
/// SQL Server has row locks; there the gate is open.
/// </summary>
public sealed class WriteGate(DatabaseOptions options) : IDisposable
{
    private readonly SemaphoreSlim? door = options.Provider == DatabaseProvider.Sqlite ? new SemaphoreSlim(1, 1) : null;

    /// <summary>Waits for the turn; disposing the ticket gives it to the next.</summary>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (door is not null)
        {
            await door.WaitAsync(ct);
        }

        return new Ticket(door);
    }

    /// <inheritdoc />
    public void Dispose() => door?.Dispose();

    private sealed class Ticket(SemaphoreSlim? door) : IDisposable
    {
        private SemaphoreSlim? held = door;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
