using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The job positions and what each may do.</summary>
internal static class ListPositions
{
    internal sealed record Query : IModuleQuery<Response>;

    internal sealed record Response(IReadOnlyList<Item> Items);

    internal sealed record Item(string Code, LocalText Name, bool PlatformOnly, IReadOnlyList<string> Permissions);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/positions");
            Describe("Lists the job positions", SignedIn.Policy);
        }
    }

    internal sealed class Handler(Positions positions) : IModuleQueryHandler<Query, Response>
    {
        public Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) => Task.FromResult<Result<Response>>(new Response(
            [.. positions.All.Select(position => new Item(position.Code, position.Name, position.PlatformOnly, [.. position.Permissions.Order(StringComparer.Ordinal)]))]));
    }
}
