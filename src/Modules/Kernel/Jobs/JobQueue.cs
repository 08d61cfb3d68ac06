using System.Text.Json;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Messaging;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>Puts work into the queue within the caller's transaction: the job exists exactly if the work that asked for it does.</summary>
public sealed class JobQueue(ActorContext actor, Ids ids, TimeProvider clock, Signal<JobQueue> signal)
{
    private const string Insert =
        """
        INSERT INTO kernel_job (id, kind, hotel_id, requested_by, payload, state, done, unit, attempts, cancel_requested, not_before, created_at)
        VALUES (@id, @kind, @hotelId, @requestedBy, @payload, 'queued', 0, @unit, 0, @no, @now, @now)
        """;

    /// <summary>Queues a job and says its id.</summary>
    public async Task<Guid> EnqueueAsync<TPayload>(ModuleDb db, JobHandler<TPayload> handler, Guid? hotelId, TPayload payload, CancellationToken ct)
    {
        var id = ids.New();
        Guid? requestedBy = actor.Current.Kind == ActorKind.Person ? actor.Current.Id : null;
        await db.ExecuteAsync(
            Insert,
            new { id, handler.Kind, hotelId, requestedBy, payload = JsonSerializer.Serialize(payload, JsonSerializerOptions.Web), handler.Unit, no = false, now = clock.GetUtcNow() },
            ct);
        db.Work.AfterCommit(signal.Set);
        return id;
    }
}
