using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Proves that the log of a later size only appended to that of an earlier one (RFC 6962, 2.1.2); it tells hashes only.</summary>
internal static class GetConsistencyProof
{
    internal sealed record Query(long From, long To) : IModuleQuery<Response>;

    internal sealed record Response(long From, long To, IReadOnlyList<string> Hashes);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/audit/consistency");
            Describe("Proves that the audit log was only appended to", SignedIn.Policy, errors: [AccessControlErrors.BadTreeSize, AccessControlErrors.LogDamaged]);
        }
    }

    internal sealed class Handler(AccessControlDb db) : IModuleQueryHandler<Query, Response>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.From < 1 || query.From > query.To || query.To > await AuditTree.SizeAsync(db, cancellationToken))
            {
                return AccessControlErrors.BadTreeSize;
            }

            return await DamagedLog.NameAsync(async () =>
            {
                var proof = await AuditTree.Open(db).ConsistencyProofAsync(query.From, query.To, cancellationToken);
                return new Response(query.From, query.To, [.. proof.Select(Convert.ToHexStringLower)]);
            });
        }
    }
}
