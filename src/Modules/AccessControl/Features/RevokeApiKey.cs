using HotelPrivacy.AccessControl.Answers;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Revokes an API key: this process refuses it at once, every other one within a second. Done twice it is done.</summary>
internal static class RevokeApiKey
{
    internal sealed record Command(Guid Id) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Delete("/api-keys/{id}");
            Describe("Revokes an API key", AccessControlPermissions.WriteApiKeys, errors: KernelErrors.NotFound);
        }
    }

    internal sealed class Handler(AccessControlDb db, ApiKeys keys, ActorContext actor, TimeProvider clock) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Revoke = "UPDATE access_control_api_key SET revoked_at = COALESCE(revoked_at, @now) WHERE id = @id AND hotel_id IN @hotels";
        private const string Hotel = "SELECT hotel_id FROM access_control_api_key WHERE id = @id";

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hotels = actor.Current.HotelsWith(AccessControlPermissions.WriteApiKeys);
            if (await db.ExecuteAsync(Revoke, new { command.Id, hotels, now = clock.GetUtcNow() }, cancellationToken) == 0)
            {
                return KernelErrors.NotFound;
            }

            var hotelId = await db.FindAsync<Guid>(Hotel, command, cancellationToken);
            db.Work.Audit(new AuditDraft("apiKey.revoked", hotelId, "apiKey", command.Id));
            await db.CommitAsync(cancellationToken);
            keys.Forget(command.Id);
            return Nothing.Value;
        }
    }
}
