using HotelPrivacy.Consent.Model;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Features;

/// <summary>Whether a purpose is allowed for a guest now; always an answer, never an error, and foreign guests read like unknown ones.</summary>
internal static class CheckConsent
{
    internal sealed record Query(string Purpose, Guid? GuestId = null, Guid? HotelId = null, string? ExternalRef = null) : IModuleQuery<Response>;

    internal sealed record Response(
        bool Allowed, LegalBasis? Basis, CheckReason Reason, Guid? ReceiptId, int? NoticeVersion, DateTimeOffset CheckedAt);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/consents/check");
            Describe("Checks whether a purpose is allowed for a guest", ConsentPermissions.Check);
        }
    }

    internal sealed class Handler(ConsentChecks checks, ActorContext actor) : IModuleQueryHandler<Query, Response>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) => await checks.CheckAsync(
            new GuestKey(query.GuestId, query.HotelId, query.ExternalRef), query.Purpose, actor.Current.HotelsWith(ConsentPermissions.Check), cancellationToken);
    }
}
