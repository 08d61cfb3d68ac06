using FluentValidation;
using FastEndpoints;
using HotelPrivacy.Encryption.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Encryption.Features;

/// <summary>Gives a hotel the next version of its key-encryption key, after which the old one wraps nothing new, and queues the re-wrapping of all it holds.</summary>
internal static class RotateKeys
{
    internal sealed record Command(Guid HotelId, RotationReason? Reason) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, Guid JobId);

    internal sealed class Rules : Validator<Command>
    {
        public Rules() => RuleFor(rotation => rotation.Reason).NotNull();
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/encryption/rotations");
            Describe(
                "Rotates the key-encryption key of a hotel", EncryptionPermissions.Rotate, StatusCodes.Status202Accepted, idempotent: true,
                EncryptionErrors.HotelUnknown, EncryptionErrors.NoKeys, EncryptionErrors.RotationRunning);
        }

        protected override string? Location(Response response) => $"/api/v1/encryption/rotations/{response.Id}";
    }

    internal sealed class Handler(EncryptionDb db, ActorContext actor, JobQueue jobs, RewrapKeys job, IRootKey root, Ids ids, TimeProvider clock)
        : IModuleCommandHandler<Command, Response>
    {
        private const string FindActive = "SELECT id, version, suite FROM kernel_kek WHERE hotel_id = @hotelId AND purpose = 'vault' AND state = 'active'";

        private const string Begin =
            """
            INSERT INTO encryption_rotation (id, hotel_id, job_id, reason, state, from_version, to_version, kek_id, keys, started_at)
            VALUES (@id, @hotelId, @jobId, @reason, 'running', @fromVersion, @toVersion, @kekId, 0, @now)
            """;

        private const string Deactivate = "UPDATE kernel_kek SET state = @state, deactivated_at = @now WHERE id = @id AND state = 'active'";

        private const string Activate =
            "INSERT INTO kernel_kek (id, hotel_id, purpose, version, suite, state, wrapped, created_at) VALUES (@kekId, @hotelId, 'vault', @version, @suite, 'active', @wrapped, @now)";

        private sealed record ActiveKey(Guid Id, int Version, string Suite);

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(EncryptionPermissions.Rotate, command.HotelId))
            {
                return EncryptionErrors.HotelUnknown;
            }

            if (await db.FindAsync<ActiveKey>(FindActive, new { command.HotelId }, cancellationToken) is not { } before)
            {
                return EncryptionErrors.NoKeys;
            }

            // Wrapped before the write begins: the root key may be asked over a network.
            var (id, kekId, now) = (ids.New(), ids.New(), clock.GetUtcNow());
            KeyWrap.Create(root, CryptoSuite.FromCode(before.Suite), kekId, command.HotelId, out var wrapped).Dispose();

            // Whoever stores new data keys takes this lock first: none comes under the old key once this work has committed.
            await db.NextAuditSequenceAsync(cancellationToken);
            if (await db.FindAsync<ActiveKey>(FindActive, new { command.HotelId }, cancellationToken) is not { } old)
            {
                return EncryptionErrors.NoKeys;
            }

            var version = old.Version + 1;
            var reason = command.Reason!.Value;
            var jobId = await jobs.EnqueueAsync(db, job, command.HotelId, new RewrapKeys.Payload(id), cancellationToken);
            if (!await db.TryInsertAsync(Begin, new { id, command.HotelId, jobId, reason = reason.ToCode(), fromVersion = old.Version, toVersion = version, kekId, now }, cancellationToken))
            {
                return EncryptionErrors.RotationRunning;
            }

            var state = reason == RotationReason.Compromise ? KeyState.Compromised : KeyState.Deactivated;
            await db.ExecuteAsync(Deactivate, new { old.Id, state = state.ToCode(), now }, cancellationToken);
            await db.ExecuteAsync(Activate, new { kekId, command.HotelId, version, old.Suite, wrapped, now }, cancellationToken);
            Audit($"key.{state.ToCode()}", command.HotelId, old.Id, old.Version, reason, id);
            Audit("key.created", command.HotelId, kekId, version, reason, id);
            return new Response(id, jobId);
        }

        private void Audit(string action, Guid hotelId, Guid keyId, int version, RotationReason reason, Guid rotationId) =>
            db.Work.Audit(new AuditDraft(action, hotelId, "key", keyId, Details: new Dictionary<string, object?> { ["version"] = version, ["reason"] = reason.ToCode(), ["rotation"] = rotationId }));
    }
}
