using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Features;

/// <summary>The numbers and rules of law as they apply to a hotel.</summary>
internal static class ListRules
{
    /// <summary>HotelId: whose corrections count (the installation's alone without it); Topic: the first word of the key, such as <c>retention</c> or <c>incident</c>.</summary>
    internal sealed record Query(
        Guid? HotelId = null,
        string? Topic = null,
        Confidence? Confidence = null,
        RuleUnit? Unit = null,
        int? Limit = null,
        string? Cursor = null,
        string? Sort = null,
        bool? Count = null)
        : IModuleQuery<Page<AppliedRule>>, IListQuery;

    internal sealed class Endpoint : ListEndpoint<Query, AppliedRule>
    {
        public override void Configure()
        {
            Get("/compliance/rules");
            Describe("Lists the rules of law", CompliancePermissions.Read, errors: [ComplianceErrors.HotelUnknown, KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(RuleBook rules, ActorContext actor, TimeProvider clock) : IModuleQueryHandler<Query, Page<AppliedRule>>
    {
        private static readonly LawPage<AppliedRule> Pages = new(
            rule => rule.Key, new Dictionary<string, Func<AppliedRule, string>> { ["key"] = rule => rule.Key, ["confidence"] = rule => rule.Confidence.ToCode() });

        public async Task<Result<Page<AppliedRule>>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.HotelId is { } hotel && !actor.Current.Can(CompliancePermissions.Read, hotel))
            {
                return ComplianceErrors.HotelUnknown;
            }

            var all = await rules.ListAsync(query.HotelId, clock.GetUtcNow(), cancellationToken);
            return Pages.Of(
                all.Where(rule => (query.Topic is null || rule.Key.StartsWith(query.Topic + ".", StringComparison.Ordinal))
                    && (query.Confidence is null || rule.Confidence == query.Confidence)
                    && (query.Unit is null || rule.Unit == query.Unit)),
                query);
        }
    }
}
