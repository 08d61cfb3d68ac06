using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class GetInclusionProofTests(HotelHost host)
{
    [Fact]
    public async Task An_act_just_done_is_proven_to_be_under_the_signed_checkpoint()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        var guest = await manager.Client.GuestAsync(hotel);
        var entry = Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?guestId={guest}"));
        var sequence = entry.GetProperty("sequence").GetInt64();
        var checkpoint = await manager.Client.CheckpointAsync();

        var proof = await manager.Client.GetJsonAsync($"/api/v1/audit/entries/{sequence}/inclusion?treeSize={checkpoint.TreeSize}");

        Assert.Equal((sequence - 1, checkpoint.TreeSize), (proof.GetProperty("leafIndex").GetInt64(), proof.GetProperty("treeSize").GetInt64()));
        var leaf = Rfc6962.Leaf(entry.Text("leaf")!);
        Assert.Equal(entry.Text("leafHash"), Convert.ToHexStringLower(leaf));
        Assert.Equal(checkpoint.RootHash, Rfc6962.RootOfPath(sequence - 1, checkpoint.TreeSize, leaf, proof.Hashes()));
        Assert.NotEqual(checkpoint.RootHash, Rfc6962.RootOfPath(sequence - 1, checkpoint.TreeSize, Rfc6962.Leaf(entry.Text("leaf") + " "), proof.Hashes()));
    }

    [Fact]
    public async Task Every_entry_of_every_small_log_is_proven()
    {
        await host.HotelAsync();
        await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();
        var leaves = await administrator.LeavesAsync(9);

        for (var size = 1; size <= leaves.Length; size++)
        {
            var root = Rfc6962.Root(leaves.AsSpan(0, size));
            for (var sequence = 1; sequence <= size; sequence++)
            {
                var proof = await administrator.GetJsonAsync($"/api/v1/audit/entries/{sequence}/inclusion?treeSize={size}");
                Assert.Equal(root, Rfc6962.RootOfPath(sequence - 1, size, leaves[sequence - 1], proof.Hashes()));
            }
        }
    }

    [Fact]
    public async Task Without_a_size_the_proof_is_for_the_log_as_it_is()
    {
        using var administrator = await host.AdministratorAsync();
        var checkpoint = await administrator.CheckpointAsync();

        var proof = await administrator.GetJsonAsync("/api/v1/audit/entries/1/inclusion");

        Assert.Equal(checkpoint.TreeSize, proof.GetProperty("treeSize").GetInt64());
    }

    [Fact]
    public async Task Entries_and_sizes_that_are_not_there_are_refused()
    {
        using var administrator = await host.AdministratorAsync();
        var size = (await administrator.CheckpointAsync()).TreeSize;

        foreach (var sequence in new[] { 0, -1, size + 1000 })
        {
            using var unknown = await administrator.GetAsync($"/api/v1/audit/entries/{sequence}/inclusion");
            await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        }

        foreach (var tree in new[] { 0, 2, size + 1000 })
        {
            using var outside = await administrator.GetAsync($"/api/v1/audit/entries/3/inclusion?treeSize={tree}");
            await outside.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.bad-tree-size");
        }
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_gets_one()
    {
        using var anonymous = host.Anonymous();

        using var answer = await anonymous.GetAsync("/api/v1/audit/entries/1/inclusion");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
