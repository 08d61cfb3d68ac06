using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Proves that an entry is in the log of a size (RFC 6962, 2.1.1); it tells hashes only.</summary>
internal static class GetInclusionProof
{
    internal sealed record Query(long Sequence, long? TreeSize = null) : IModuleQuery<Response>;

    internal sealed record Response(long LeafIndex, long TreeSize, IReadOnlyList<string> Hashes);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/audit/entries/{sequence}/inclusion");
            Describe("Proves that an entry is in the audit log", SignedIn.Policy, errors: [KernelErrors.NotFound, AccessControlErrors.BadTreeSize, AccessControlErrors.LogDamaged]);
        }
    }

    internal sealed class Handler(AccessControlDb db) : IModuleQueryHandler<Query, Response>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var present = await AuditTree.SizeAsync(db, cancellationToken);
            var size = query.TreeSize ?? present;
            if (query.Sequence < 1 || query.Sequence > present)
            {
                return KernelErrors.NotFound;
            }

            if (size < query.Sequence || size > present)
            {
                return AccessControlErrors.BadTreeSize;
            }

            return await DamagedLog.NameAsync(async () =>
            {
                var proof = await AuditTree.Open(db).InclusionProofAsync(query.Sequence - 1, size, cancellationToken);
                return new Response(query.Sequence - 1, size, [.. proof.Select(Convert.ToHexStringLower)]);
            });
        }
    }
}
