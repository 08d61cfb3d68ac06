using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Makes an API key for one hotel. The key is shown once and stored as its digest; nobody can give it more than they hold.</summary>
internal static class CreateApiKey
{
    internal sealed record Command(string Name, Guid HotelId, IReadOnlyList<string> Scopes, DateTimeOffset? ExpiresAt = null) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, string Key);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(key => key.Name).NotEmpty().MaximumLength(200);
            RuleFor(key => key.Scopes).NotEmpty();
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/api-keys");
            Describe(
                "Makes an API key",
                AccessControlPermissions.WriteApiKeys,
                StatusCodes.Status201Created,
                idempotent: false,
                AccessControlErrors.UnknownScope,
                AccessControlErrors.BeyondOwn,
                AccessControlErrors.EndsInPast,
                KernelErrors.NotFound);
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Prefix = "hp_";

        private const string Insert =
            """
            INSERT INTO access_control_api_key (id, name, hotel_id, key_sha256, scopes, created_by, created_at, expires_at)
            VALUES (@id, @name, @hotelId, @digest, @scopes, @createdBy, @now, @expiresAt)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(AccessControlPermissions.WriteApiKeys, command.HotelId))
            {
                return KernelErrors.NotFound;
            }

            if (!command.Scopes.All(MachineScopes.All.Contains))
            {
                return AccessControlErrors.UnknownScope.Because($"An API key can hold: {string.Join(", ", MachineScopes.All.Order(StringComparer.Ordinal))}.");
            }

            if (!command.Scopes.All(scope => actor.Current.Can(scope, command.HotelId)))
            {
                return AccessControlErrors.BeyondOwn with { Field = "scopes" };
            }

            var (id, now, key) = (ids.New(), clock.GetUtcNow(), Secret.New(Prefix));
            if (command.ExpiresAt <= now)
            {
                return AccessControlErrors.EndsInPast with { Field = "expiresAt" };
            }

            var scopes = string.Join(' ', command.Scopes.Distinct().Order(StringComparer.Ordinal));
            await db.ExecuteAsync(
                Insert,
                new { id, command.Name, command.HotelId, digest = Secret.Digest(key), scopes, createdBy = actor.Current.Id, now, command.ExpiresAt },
                cancellationToken);
            db.Work.Audit(new AuditDraft("apiKey.created", command.HotelId, "apiKey", id, Details: new Dictionary<string, object?> { ["scopes"] = scopes }));
            return new Response(id, key);
        }
    }
}
