using System.Text.Json;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>Does one kind of long work. It may be stopped at any moment and started again elsewhere: it continues from the position its last chunk stored.</summary>
public abstract class JobHandler
{
    /// <summary>The stable kind, as <c>module.verb</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What progress counts: <c>rows</c>, <c>guests</c>, <c>bytes</c>.</summary>
    public abstract string Unit { get; }

    /// <summary>A job of this kind has failed for good or was cancelled: lets go of what was kept for it. May be called again for the same job.</summary>
    public abstract Task AbandonAsync(string payload, CancellationToken ct);

    internal abstract Task<object?> RunAsync(string payload, JobRun run, CancellationToken ct);
}

/// <summary>A handler with its payload: ids and codes, never guest data.</summary>
public abstract class JobHandler<TPayload> : JobHandler
{
    /// <summary>Does the work from where <paramref name="run"/> says it stands.</summary>
    /// <returns>The result shown with the job; no guest data.</returns>
    protected abstract Task<object?> RunAsync(TPayload payload, JobRun run, CancellationToken ct);

    /// <summary>Lets go of what was kept for a job that failed for good or was cancelled; nothing, unless a handler keeps something.</summary>
    protected virtual Task AbandonAsync(TPayload payload, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    public sealed override Task AbandonAsync(string payload, CancellationToken ct) => AbandonAsync(Read(payload), ct);

    internal sealed override Task<object?> RunAsync(string payload, JobRun run, CancellationToken ct) => RunAsync(Read(payload), run, ct);

    private static TPayload Read(string payload) => JsonSerializer.Deserialize<TPayload>(payload, JsonSerializerOptions.Web)!;
}

/// <summary>A refusal that ends the job at once; trying again would not help.</summary>
public sealed class JobRefusedException(Results.Error error) : Exception(error.Code)
{
    /// <summary>Why.</summary>
    public Results.Error Error => error;
}

/// <summary>Somebody asked for the job to stop.</summary>
public sealed class JobCancelledException() : Exception("The job was cancelled.");

/// <summary>Another process holds the lease now; this one stops without a trace.</summary>
internal sealed class LeaseLostException() : Exception("The lease of the job is held elsewhere.");
