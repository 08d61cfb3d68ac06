using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Features;

/// <summary>One number or rule of law with its source, as it applies to a hotel, and what was corrected.</summary>
internal static class ReadRule
{
    internal sealed record Query(string Key, Guid? HotelId = null, DateTimeOffset? At = null) : IModuleQuery<Response>;

    internal sealed record Response(AppliedRule Rule, string LawVersion, IReadOnlyList<Correction> Corrections);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/compliance/rules/{key}");
            Describe("Reads a rule of law with its source", CompliancePermissions.Read, errors: [ComplianceErrors.RuleUnknown, ComplianceErrors.HotelUnknown]);
        }
    }

    internal sealed class Handler(RuleBook rules, LawLibrary law, ActorContext actor, TimeProvider clock) : IModuleQueryHandler<Query, Response>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.HotelId is { } hotel && !actor.Current.Can(CompliancePermissions.Read, hotel))
            {
                return ComplianceErrors.HotelUnknown;
            }

            if (await rules.FindAsync(query.Key, query.HotelId, query.At ?? clock.GetUtcNow(), cancellationToken) is not { } rule)
            {
                return ComplianceErrors.RuleUnknown;
            }

            var corrections = await rules.CorrectionsAsync(query.HotelId, query.Key, cancellationToken);
            return new Response(rule, law.Manifest.Version, [.. corrections.OrderBy(correction => correction.CreatedAt)]);
        }
    }
}
