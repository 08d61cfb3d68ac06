using FastEndpoints;
using FluentValidation;
using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>The same check for up to 500 guests and purposes; the answers come in the order of the questions.</summary>
internal static class CheckConsents
{
    private const int MaximumChecks = 500;

    internal sealed record Query(IReadOnlyList<CheckItem> Checks) : IModuleQuery<Response>;

    internal sealed record Response(IReadOnlyList<CheckConsent.Response> Results);

    internal sealed class Rules : Validator<Query>
    {
        public Rules() => RuleFor(query => query.Checks).Must(checks => checks.Count is > 0 and <= MaximumChecks).WithMessage($"1–{MaximumChecks} checks.");
    }

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Post("/consents/check");
            Describe("Checks up to 500 guests and purposes at once", ConsentPermissions.Check);
        }
    }

    internal sealed class Handler(ConsentChecks checks, ActorContext actor) : IModuleQueryHandler<Query, Response>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var hotels = actor.Current.HotelsWith(ConsentPermissions.Check);
            var results = new List<CheckConsent.Response>(query.Checks.Count);
            foreach (var check in query.Checks)
            {
                results.Add(await checks.CheckAsync(new GuestKey(check.GuestId, check.HotelId, check.ExternalRef), check.Purpose ?? "", hotels, cancellationToken));
            }

            return new Response(results);
        }
    }
}
