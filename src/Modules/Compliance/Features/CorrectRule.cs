using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Features;

/// <summary>Enters another value of a rule, with its source, for a hotel or the whole installation; it counts from its day on.</summary>
internal static class CorrectRule
{
    /// <param name="Key">The rule.</param>
    /// <param name="HotelId">The hotel it counts for; every hotel without it.</param>
    /// <param name="Value">The value, in the spelling of the rule's unit.</param>
    /// <param name="Source">Law and article, or the opinion it rests on.</param>
    /// <param name="Reason">Why the released value does not hold.</param>
    /// <param name="ValidFrom">The first day it counts (UTC+8).</param>
    internal sealed record Command(string Key, Guid? HotelId, string Value, string Source, string Reason, DateOnly ValidFrom) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, string Key);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(correction => correction.Value).NotEmpty().MaximumLength(40);
            RuleFor(correction => correction.Source).NotEmpty().MaximumLength(400);
            RuleFor(correction => correction.Reason).NotEmpty().MaximumLength(1000);
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/compliance/rules/{key}/corrections");
            Describe(
                "Corrects a rule of law for a hotel or the installation",
                CompliancePermissions.Correct,
                StatusCodes.Status201Created,
                idempotent: true,
                ComplianceErrors.RuleUnknown,
                ComplianceErrors.HotelUnknown,
                ComplianceErrors.InstallationWide,
                ComplianceErrors.RuleWithoutValue,
                ComplianceErrors.ValueMalformed);
        }

        protected override string? Location(Response response) => $"/api/v1/compliance/rules/{response.Key}";
    }

    internal sealed class Handler(ComplianceDb db, LawLibrary law, ActorContext actor, Ids ids, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO compliance_correction (id, rule_key, hotel_id, value, source, reason, valid_from, law_version, created_by, created_at)
            VALUES (@id, @key, @hotelId, @value, @source, @reason, @validFrom, @lawVersion, @createdBy, @now)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (Refuse(command) is { } refusal)
            {
                return refusal;
            }

            var id = ids.New();
            var row = new
            {
                id,
                command.Key,
                command.HotelId,
                command.Value,
                command.Source,
                command.Reason,
                command.ValidFrom,
                lawVersion = law.Manifest.Version,
                createdBy = actor.Current.Id,
                now = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Insert, row, cancellationToken);
            db.Work.Audit(new AuditDraft(
                "rule.corrected",
                command.HotelId,
                "correction",
                id,
                Details: new Dictionary<string, object?> { ["key"] = command.Key, ["value"] = command.Value, ["validFrom"] = command.ValidFrom, ["lawVersion"] = law.Manifest.Version }));
            return new Response(id, command.Key);
        }

        private Error? Refuse(Command command)
        {
            if (command.HotelId is { } hotel ? !actor.Current.Can(CompliancePermissions.Correct, hotel) : !actor.Current.Platform.Contains(CompliancePermissions.Correct))
            {
                return command.HotelId is null ? ComplianceErrors.InstallationWide : ComplianceErrors.HotelUnknown;
            }

            return law.Rules.GetValueOrDefault(command.Key) switch
            {
                null => ComplianceErrors.RuleUnknown,
                { Unit: RuleUnit.Text } => ComplianceErrors.RuleWithoutValue,
                var rule when !RuleValue.IsWellFormed(rule.Unit, command.Value) => ComplianceErrors.ValueMalformed,
                _ => null,
            };
        }
    }
}
