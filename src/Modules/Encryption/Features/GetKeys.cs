using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Encryption.Features;

/// <summary>The keys of a hotel from the root down: states, ages and how many data keys each wraps. Key bytes are in no answer.</summary>
internal static class GetKeys
{
    internal sealed record Query(Guid HotelId) : IModuleQuery<Response>;

    internal sealed record Root(string Provider, Guid KeyId);

    internal sealed record Period(string? Value, LocalText Source, Confidence Confidence);

    internal sealed record Key(
        Guid Id, int Version, string Suite, KeyState State, DateTimeOffset CreatedAt, int AgeDays, DateTimeOffset? DeactivatedAt, DateTimeOffset? EmptiedAt,
        DateTimeOffset? RotateBy, long DataKeys, IReadOnlyList<WrappedKeys> Wraps);

    internal sealed record IndexKey(Guid Id, string Suite, KeyState State, DateTimeOffset CreatedAt, int AgeDays, Guid WrappedBy);

    internal sealed record Response(Guid HotelId, Root Root, Period? RotationPeriod, IReadOnlyList<Key> Keys, IReadOnlyList<IndexKey> IndexKeys);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/encryption/keys");
            Describe("Shows the keys of a hotel and what they wrap", EncryptionPermissions.Read, errors: EncryptionErrors.HotelUnknown);
        }
    }

    internal sealed class Handler(EncryptionDb db, KeyInventory inventory, RotationPeriods periods, IRootKey root, ActorContext actor, TimeProvider clock)
        : IModuleQueryHandler<Query, Response>
    {
        private const string Index = "SELECT id, suite, state, created_at, wrapped FROM kernel_kek WHERE hotel_id = @hotelId AND purpose = 'index' AND wrapped IS NOT NULL ORDER BY version DESC";

        private sealed record IndexRow(Guid Id, string Suite, KeyState State, DateTimeOffset CreatedAt, byte[] Wrapped);

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(EncryptionPermissions.Read, query.HotelId))
            {
                return EncryptionErrors.HotelUnknown;
            }

            var now = clock.GetUtcNow();
            var rule = await periods.FindAsync(query.HotelId, now, cancellationToken);
            var keys = await inventory.OfHotelAsync(query.HotelId, cancellationToken);
            var indexKeys = await db.QueryAsync<IndexRow>(Index, query, cancellationToken);
            return new Response(
                query.HotelId,
                new Root(root.Provider, root.KeyId),
                rule is null ? null : new Period(rule.Value, rule.Source, rule.Confidence),
                [.. keys.Select(key => new Key(
                    key.Id, key.Version, key.Suite, key.State, key.CreatedAt, (now - key.CreatedAt).Days, key.DeactivatedAt, key.EmptiedAt,
                    key.State == KeyState.Active ? key.CreatedAt + RotationPeriods.Length(rule) : null, key.DataKeys, key.Wraps))],
                [.. indexKeys.Select(key => new IndexKey(key.Id, key.Suite, key.State, key.CreatedAt, (now - key.CreatedAt).Days, Envelope.KeyIdOf(key.Wrapped)))]);
        }
    }
}
