using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class GetConsistencyProofTests(HotelHost host)
{
    [Fact]
    public async Task A_later_checkpoint_is_proven_to_have_only_appended_to_the_earlier()
    {
        using var administrator = await host.AdministratorAsync();
        var earlier = await administrator.CheckpointAsync();
        await host.HotelAsync();
        await host.HotelAsync();
        var later = await administrator.CheckpointAsync();

        var proof = await administrator.GetJsonAsync($"/api/v1/audit/consistency?from={earlier.TreeSize}&to={later.TreeSize}");

        Assert.Equal((earlier.TreeSize, later.TreeSize), (proof.GetProperty("from").GetInt64(), proof.GetProperty("to").GetInt64()));
        var roots = Rfc6962.RootsOfProof(earlier.TreeSize, later.TreeSize, earlier.RootHash, proof.Hashes());
        Assert.NotNull(roots);
        Assert.Equal(earlier.RootHash, roots.Value.Earlier);
        Assert.Equal(later.RootHash, roots.Value.Later);
    }

    [Fact]
    public async Task Any_two_sizes_of_a_small_log_are_consistent()
    {
        await host.HotelAsync();
        await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        var leaves = await administrator.LeavesAsync(9);

        for (var to = 1; to <= leaves.Length; to++)
        {
            for (var from = 1; from <= to; from++)
            {
                var (earlier, later) = (Rfc6962.Root(leaves.AsSpan(0, from)), Rfc6962.Root(leaves.AsSpan(0, to)));
                var proof = await administrator.GetJsonAsync($"/api/v1/audit/consistency?from={from}&to={to}");
                var roots = Rfc6962.RootsOfProof(from, to, earlier, proof.Hashes());
                Assert.True(roots is { } found && found.Earlier.SequenceEqual(earlier) && found.Later.SequenceEqual(later), $"{from} to {to}");
            }
        }
    }

    [Fact]
    public async Task Sizes_that_are_not_there_or_in_the_wrong_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();
        var size = (await administrator.CheckpointAsync()).TreeSize;

        foreach (var (from, to) in new[] { (0, size), (2, 1), (-1, size), (1, size + 1000) })
        {
            using var answer = await administrator.GetAsync($"/api/v1/audit/consistency?from={from}&to={to}");
            await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.bad-tree-size");
        }

        using var letters = await administrator.GetAsync("/api/v1/audit/consistency?from=a&to=2");
        await letters.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_gets_one()
    {
        using var anonymous = host.Anonymous();

        using var answer = await anonymous.GetAsync("/api/v1/audit/consistency?from=1&to=2");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
