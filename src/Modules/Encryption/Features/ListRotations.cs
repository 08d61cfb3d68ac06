using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Encryption.Features;

/// <summary>The rotations of the caller's hotels.</summary>
internal static class ListRotations
{
    internal sealed record Query(Guid? HotelId = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id, Guid HotelId, Guid JobId, RotationReason Reason, RotationState State, int FromVersion, int ToVersion, Guid KekId, long Keys,
        DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, long? ProofSequence);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/encryption/rotations");
            Describe("Lists rotations of keys", EncryptionPermissions.Read, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(EncryptionDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT id, hotel_id, job_id, reason, state, from_version, to_version, kek_id, keys, started_at, finished_at, proof_sequence FROM encryption_rotation
            WHERE hotel_id IN @hotels AND (@hotelId IS NULL OR hotel_id = @hotelId)
            """;

        private static readonly ListOrder Order = new("id", "-startedAt");

        public Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) => db.QueryPageAsync<Item>(
            Select, new { hotels = actor.Current.HotelsWith(EncryptionPermissions.Read), query.HotelId }, ((IListQuery)query).ToPage(), Order, cancellationToken);
    }
}
