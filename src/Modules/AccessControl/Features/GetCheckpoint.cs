using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>
/// The signed state of the audit log now (RFC 6962, 2.1). What was told to somebody is kept, so a GET may write one row: no told state can be denied later.
/// </summary>
internal static class GetCheckpoint
{
    internal sealed record Command : IModuleCommand<Response>;

    internal sealed record Response(
        string Origin, long TreeSize, string RootHash, string HashAlgorithm, DateTimeOffset At, string KeyId, string Signature);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Get("/audit/checkpoint");
            Describe("Signs the present state of the audit log", SignedIn.Policy, errors: AccessControlErrors.LogDamaged);
        }
    }

    internal sealed class Handler(AccessControlDb db, AuditCheckpoints checkpoints) : IModuleCommandHandler<Command, Response>
    {
        public Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken) => DamagedLog.NameAsync(async () =>
        {
            var signed = await checkpoints.SignAsync(db, cancellationToken);
            return new Response(
                signed.Origin, signed.TreeSize, Convert.ToHexStringLower(signed.RootHash), "sha256", signed.At, signed.KeyId, Convert.ToBase64String(signed.Signature));
        });
    }
}
