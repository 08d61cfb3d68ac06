using System.Text.Json;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>Stores facts with the work that told them: one row per reaction, so that each is delivered, retried and buried alone.</summary>
public sealed class Outbox(ReactionCatalog reactions, Ids ids, TimeProvider clock, Signal<Outbox> signal)
{
    private static readonly string[] Columns = ["id", "fact", "reaction", "payload", "state", "attempts", "next_at", "created_at"];

    internal async Task StoreAsync(WriteTransaction write, IReadOnlyList<IFact> facts, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = (
            from fact in facts
            from reaction in reactions.For(fact)
            select new object?[] { ids.New(), reaction.FactName, reaction.Name, JsonSerializer.Serialize(fact, fact.GetType(), Jobs.JobJson.Options), "pending", 0, now, now }).ToList();
        await write.InsertManyAsync("kernel_outbox", Columns, rows, ct);
    }

    internal void Wake() => signal.Set();
}
