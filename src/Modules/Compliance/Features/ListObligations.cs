using System.Globalization;
using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Features;

/// <summary>The register of obligations, by law and area.</summary>
internal static class ListObligations
{
    /// <summary>Law: its code, such as <c>PIPL</c>; Area: <c>1</c>–<c>20</c> or <c>transfer</c>.</summary>
    internal sealed record Query(
        string? Law = null, string? Area = null, Confidence? Confidence = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        string Id,
        string Law,
        string Article,
        string Area,
        LocalText Source,
        LocalText Duty,
        LocalText Evidence,
        LocalText? AppliesWhen,
        IReadOnlyList<ObligationDeadline> Deadlines,
        bool OnTrigger,
        Confidence Confidence);

    internal sealed class Rules : Validator<Query>
    {
        public Rules() => RuleFor(query => query.Area).Matches("^([1-9]|1[0-9]|20|transfer)$").WithMessage("1–20, or transfer.");
    }

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/compliance/obligations");
            Describe("Lists the obligations of law", CompliancePermissions.Read, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(LawLibrary law) : IModuleQueryHandler<Query, Page<Item>>
    {
        private static readonly LawPage<Item> Pages = new(
            item => item.Id, new Dictionary<string, Func<Item, string>> { ["id"] = item => item.Id, ["law"] = item => item.Law, ["area"] = item => item.Area.PadLeft(2, '0') });

        public Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) => Task.FromResult(Pages.Of(
            law.Obligations.Select(ToItem).Where(item => (query.Law is null || item.Law == query.Law)
                && (query.Area is null || item.Area == query.Area)
                && (query.Confidence is null || item.Confidence == query.Confidence)),
            query));

        private Item ToItem(Obligation duty) => new(
            duty.Id,
            duty.Law,
            duty.Article,
            duty.Area?.ToString(CultureInfo.InvariantCulture) ?? "transfer",
            law.Cite([new Citation(duty.Law, duty.Article)]),
            duty.Duty,
            duty.Evidence,
            duty.AppliesWhen,
            duty.Deadlines,
            duty.OnTrigger,
            duty.Confidence);
    }
}
