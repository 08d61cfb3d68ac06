using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Encryption.Features;

/// <summary>One rotation with its proof: what each key wraps now, counted anew, and the audit entry that says nothing was left under an old one.</summary>
internal static class GetRotation
{
    internal sealed record Query(Guid RotationId) : IModuleQuery<Response>;

    internal sealed record KeyCount(Guid Id, int Version, KeyState State, long DataKeys);

    internal sealed record Proof(DateTimeOffset CountedAt, IReadOnlyList<KeyCount> Keys, long LeftUnderOld, long? AuditSequence);

    internal sealed record Response(ListRotations.Item Rotation, Proof Proof);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/encryption/rotations/{rotationId}");
            Describe("Shows a rotation and proves what it left", EncryptionPermissions.Read, errors: EncryptionErrors.RotationUnknown);
        }
    }

    internal sealed class Handler(EncryptionDb db, KeyInventory inventory, ActorContext actor, TimeProvider clock) : IModuleQueryHandler<Query, Response>
    {
        private const string Select =
            """
            SELECT id, hotel_id, job_id, reason, state, from_version, to_version, kek_id, keys, started_at, finished_at, proof_sequence FROM encryption_rotation
            WHERE id = @rotationId AND hotel_id IN @hotels
            """;

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var rotation = await db.FindAsync<ListRotations.Item>(Select, new { query.RotationId, hotels = actor.Current.HotelsWith(EncryptionPermissions.Read) }, cancellationToken);
            if (rotation is null)
            {
                return EncryptionErrors.RotationUnknown;
            }

            var keys = await inventory.OfHotelAsync(rotation.HotelId, cancellationToken);
            return new Response(rotation, new Proof(
                clock.GetUtcNow(),
                [.. keys.Select(key => new KeyCount(key.Id, key.Version, key.State, key.DataKeys))],
                keys.Where(key => key.Version < rotation.ToVersion).Sum(key => key.DataKeys),
                rotation.ProofSequence));
        }
    }
}
