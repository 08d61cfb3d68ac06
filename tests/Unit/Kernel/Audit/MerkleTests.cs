using HotelPrivacy.Kernel.Audit;

namespace HotelPrivacy.Unit.Tests.Kernel.Audit;

public sealed class MerkleTests
{
    private const int Largest = 70;

    // The eight leaves of the Certificate Transparency reference tests.
    private static readonly string[] ReferenceLeaves =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    public static TheoryData<int, string> ReferenceRoots => new()
    {
        { 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
        { 1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d" },
        { 2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125" },
        { 3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77" },
        { 4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7" },
        { 5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4" },
        { 6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef" },
        { 7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c" },
        { 8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" },
    };

    [Theory]
    [MemberData(nameof(ReferenceRoots))]
    public async Task Roots_equal_the_published_ones(int size, string root)
    {
        var log = new Log(ReferenceLeaves.Select(leaf => MerkleHash.Leaf(Convert.FromHexString(leaf))).Take(size));

        Assert.Equal(root, Convert.ToHexStringLower(log.Frontier.Root()));
        Assert.Equal(root, Convert.ToHexStringLower(await log.Tree.RootAsync(size)));
    }

    [Fact]
    public async Task Roots_of_all_sizes_equal_the_definition()
    {
        var log = new Log(Leaves(Largest));
        var growing = new MerkleFrontier();
        for (var size = 0; size <= Largest; size++)
        {
            var expected = Root(log.Leaves[..size]);
            Assert.Equal(expected, await log.Tree.RootAsync(size));
            Assert.Equal(expected, growing.Root());
            if (size < Largest)
            {
                growing.Append(log.Leaves[size]);
            }
        }
    }

    [Fact]
    public async Task Inclusion_proofs_of_all_leaves_equal_the_definition_and_verify()
    {
        var log = new Log(Leaves(Largest));
        for (var size = 1; size <= Largest; size++)
        {
            var root = await log.Tree.RootAsync(size);
            for (var index = 0; index < size; index++)
            {
                var proof = await log.Tree.InclusionProofAsync(index, size);
                Assert.Equal(Path(index, log.Leaves[..size]), proof);
                Assert.True(MerkleProof.VerifyInclusion(log.Leaves[index], index, size, proof, root));
                Assert.False(MerkleProof.VerifyInclusion(log.Leaves[(index + 1) % Largest], index, size, proof, root));
                Assert.Equal(size == 1, MerkleProof.VerifyInclusion(log.Leaves[index], (index + 1) % size, size, proof, root));
                Assert.False(MerkleProof.VerifyInclusion(log.Leaves[index], index, size, [.. proof, root], root));
                Assert.All(Enumerable.Range(0, proof.Count), i =>
                    Assert.False(MerkleProof.VerifyInclusion(log.Leaves[index], index, size, Altered(proof, i), root)));
            }
        }
    }

    [Fact]
    public async Task Consistency_proofs_of_all_pairs_equal_the_definition_and_verify()
    {
        var log = new Log(Leaves(Largest));
        var roots = await Task.WhenAll(Enumerable.Range(0, Largest + 1).Select(size => log.Tree.RootAsync(size)));
        for (var to = 0; to <= Largest; to++)
        {
            for (var from = 0; from <= to; from++)
            {
                var proof = await log.Tree.ConsistencyProofAsync(from, to);
                Assert.Equal(from == 0 ? [] : SubProof(from, log.Leaves[..to], whole: true), proof);
                Assert.True(MerkleProof.VerifyConsistency(from, to, roots[from], roots[to], proof));
                Assert.False(MerkleProof.VerifyConsistency(from, to, Flip(roots[from]), roots[to], proof));
                Assert.False(MerkleProof.VerifyConsistency(from, to, roots[from], roots[to], [.. proof, roots[to]]));

                // Every tree grew out of the empty one, whatever its root.
                Assert.Equal(from == 0 && to > 0, MerkleProof.VerifyConsistency(from, to, roots[from], Flip(roots[to]), proof));
                Assert.All(Enumerable.Range(0, proof.Count), i =>
                    Assert.False(MerkleProof.VerifyConsistency(from, to, roots[from], roots[to], Altered(proof, i))));
            }
        }
    }

    [Fact]
    public async Task A_history_changed_after_the_fact_is_not_consistent()
    {
        var leaves = Leaves(20).ToArray();
        var before = await new Log(leaves[..13]).Tree.RootAsync(13);
        leaves[5] = MerkleHash.Leaf("another entry"u8);
        var rewritten = new Log(leaves);

        var proof = await rewritten.Tree.ConsistencyProofAsync(13, 20);

        Assert.False(MerkleProof.VerifyConsistency(13, 20, before, await rewritten.Tree.RootAsync(20), proof));
    }

    [Fact]
    public async Task A_tree_taken_up_again_grows_like_one_never_left()
    {
        var whole = new Log(Leaves(Largest));
        for (var size = 0; size < Largest; size++)
        {
            var resumed = await MerkleFrontier.LoadAsync(size, whole.ReadAsync, CancellationToken.None);
            Assert.Equal(await whole.Tree.RootAsync(size), resumed.Root());
            resumed.Append(whole.Leaves[size]);
            Assert.Equal(await whole.Tree.RootAsync(size + 1), resumed.Root());
        }
    }

    [Fact]
    public async Task A_removed_node_is_named()
    {
        var log = new Log(Leaves(7));
        log.Nodes.Remove(new MerkleNodeId(1, 2));

        var refused = await Assert.ThrowsAsync<MerkleNodeMissingException>(() => log.Tree.RootAsync(7));

        Assert.Equal(new MerkleNodeId(1, 2), refused.Node);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    public async Task A_leaf_outside_the_tree_has_no_proof(long index, long size)
    {
        var log = new Log(Leaves(5));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => log.Tree.InclusionProofAsync(index, size));
        Assert.False(MerkleProof.VerifyInclusion(log.Leaves[0], index, size, [], log.Leaves[0]));
    }

    [Fact]
    public async Task A_tree_is_not_consistent_with_a_smaller_one()
    {
        var log = new Log(Leaves(5));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => log.Tree.ConsistencyProofAsync(4, 3));
        Assert.False(MerkleProof.VerifyConsistency(4, 3, log.Leaves[0], log.Leaves[0], []));
    }

    [Fact]
    public async Task A_hash_of_wrong_length_never_verifies()
    {
        var log = new Log(Leaves(2));
        var root = await log.Tree.RootAsync(2);
        Assert.False(MerkleProof.VerifyInclusion(log.Leaves[0], 0, 2, [log.Leaves[1][..31]], root));
    }

    private static IEnumerable<byte[]> Leaves(int count) => Enumerable.Range(0, count).Select(i => MerkleHash.Leaf(BitConverter.GetBytes(i)));

    private static byte[] Flip(byte[] hash) => [(byte)(hash[0] ^ 1), .. hash[1..]];

    private static List<byte[]> Altered(IReadOnlyList<byte[]> proof, int at) => [.. proof.Select((hash, i) => i == at ? Flip(hash) : hash)];

    // The definitions of RFC 6962, 2.1, word by word.
    private static byte[] Root(byte[][] leaves) => leaves.Length switch
    {
        0 => MerkleHash.EmptyRoot,
        1 => leaves[0],
        var n => MerkleHash.Node(Root(leaves[..Half(n)]), Root(leaves[Half(n)..])),
    };

    private static byte[][] Path(int m, byte[][] leaves)
    {
        if (leaves.Length == 1)
        {
            return [];
        }

        var k = Half(leaves.Length);
        return m < k
            ? [.. Path(m, leaves[..k]), Root(leaves[k..])]
            : [.. Path(m - k, leaves[k..]), Root(leaves[..k])];
    }

    private static byte[][] SubProof(int m, byte[][] leaves, bool whole)
    {
        if (m == leaves.Length)
        {
            return whole ? [] : [Root(leaves)];
        }

        var k = Half(leaves.Length);
        return m <= k
            ? [.. SubProof(m, leaves[..k], whole), Root(leaves[k..])]
            : [.. SubProof(m - k, leaves[k..], whole: false), Root(leaves[..k])];
    }

    private static int Half(int n)
    {
        var k = 1;
        while (k * 2 < n)
        {
            k *= 2;
        }

        return k;
    }

    private sealed class Log
    {
        public Log(IEnumerable<byte[]> leaves)
        {
            Leaves = [.. leaves];
            Tree = new MerkleTree(ReadAsync);
            foreach (var node in Leaves.SelectMany(Frontier.Append))
            {
                Nodes.Add(node.Id, node.Hash);
            }
        }

        public byte[][] Leaves { get; }

        public MerkleFrontier Frontier { get; } = new();

        public Dictionary<MerkleNodeId, byte[]> Nodes { get; } = [];

        public MerkleTree Tree { get; }

        public Task<IReadOnlyDictionary<MerkleNodeId, byte[]>> ReadAsync(IReadOnlyList<MerkleNodeId> nodes, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<MerkleNodeId, byte[]>>(
                nodes.Where(Nodes.ContainsKey).ToDictionary(node => node, node => Nodes[node]));
    }
}
