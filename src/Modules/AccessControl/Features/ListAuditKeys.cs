using System.Security.Cryptography;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The public keys that verify checkpoints; open to everybody, because a proof is for those who do not trust us.</summary>
internal static class ListAuditKeys
{
    internal sealed record Query : IModuleQuery<Response>;

    internal sealed record Response(IReadOnlyList<Key> Items);

    internal sealed record Key(string KeyId, string Algorithm, string Pem, DateTimeOffset CreatedAt);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/audit/keys");
            Describe("Lists the public keys that verify checkpoints", permission: null);
        }
    }

    internal sealed class Handler(AccessControlDb db) : IModuleQueryHandler<Query, Response>
    {
        private const string Algorithm = "ecdsa-p256-sha256";

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) => new Response(
        [
            .. (await AuditKeys.ListAsync(db, cancellationToken))
                .Select(key => new Key(key.KeyId, Algorithm, PemEncoding.WriteString("PUBLIC KEY", key.PublicKey), key.CreatedAt)),
        ]);
    }
}
