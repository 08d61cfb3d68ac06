using System.Collections.Concurrent;
using System.Security.Cryptography;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Whoever does not trust this product can check its audit log over HTTP, and is not deceived by anything altered.</summary>
public sealed class OutsideAuditorTests(LongLog log) : IClassFixture<LongLog>
{
    private const int Inclusions = 1000;
    private const int Consistencies = 200;

    [Fact]
    public void Every_checkpoint_is_believed_and_none_that_was_altered()
    {
        Assert.All(log.Checkpoints, told =>
        {
            Assert.True(log.Auditor.Believes(told));
            Checkpoint[] altered =
            [
                told with { Origin = told.Origin + "x" }, told with { TreeSize = told.TreeSize + 1 }, told with { RootHash = Altered(told.RootHash) },
                told with { At = told.At.Replace('Z', '0') }, told with { KeyId = "0000000000000000" }, told with { Signature = Altered(told.Signature) },
            ];
            Assert.All(altered, lie => Assert.False(log.Auditor.Believes(lie)));
        });
    }

    [Fact]
    public void The_entries_make_the_root_that_was_signed()
    {
        Assert.InRange(log.Leaves.Count, 2500, int.MaxValue);
        Assert.Equal(log.Checkpoints[^1].RootHash, Rfc6962.Root(log.Leaves.Select(Rfc6962.Leaf).ToArray()));
    }

    [Fact]
    public async Task A_thousand_entries_are_believed_to_be_in_the_log_and_none_that_was_altered()
    {
        var checkedEntries = new ConcurrentBag<long>();
        await Parallel.ForAsync(0, Inclusions, async (_, _) =>
        {
            var told = log.Checkpoints[RandomNumberGenerator.GetInt32(log.Checkpoints.Count)];
            var index = RandomNumberGenerator.GetInt32((int)told.TreeSize);
            var answer = await log.Administrator.GetJsonAsync($"/api/v1/audit/entries/{index + 1}/inclusion?treeSize={told.TreeSize}");
            var proof = new Inclusion(answer.GetProperty("leafIndex").GetInt64(), answer.GetProperty("treeSize").GetInt64(), answer.Hashes());
            var leaf = log.Leaves[index];
            var which = $"entry {index + 1} of {told.TreeSize}";

            Assert.True(log.Auditor.Believes(told, leaf, proof), which);
            Assert.False(log.Auditor.Believes(told, leaf.Replace("\"action\":\"", "\"action\":\"x", StringComparison.Ordinal), proof), which);
            Assert.False(log.Auditor.Believes(told, log.Leaves[(index + 1) % log.Leaves.Count], proof), which);
            Assert.False(log.Auditor.Believes(told, leaf, proof with { LeafIndex = index + 1 }), which);
            Assert.False(log.Auditor.Believes(told, leaf, proof with { TreeSize = told.TreeSize + 1 }), which);
            Assert.False(log.Auditor.Believes(told with { TreeSize = told.TreeSize + 1 }, leaf, proof with { TreeSize = told.TreeSize + 1 }), which);
            Assert.False(log.Auditor.Believes(told with { RootHash = Altered(told.RootHash) }, leaf, proof), which);
            Assert.All(Altered(proof.Hashes), hashes => Assert.False(log.Auditor.Believes(told, leaf, proof with { Hashes = hashes }), which));
            checkedEntries.Add(index);
        });

        Assert.Equal(Inclusions, checkedEntries.Count);
    }

    [Fact]
    public async Task Two_hundred_pairs_of_checkpoints_are_believed_to_be_of_one_log_and_none_that_was_altered()
    {
        var checkedPairs = new ConcurrentBag<(long, long)>();
        await Parallel.ForAsync(0, Consistencies, async (_, _) =>
        {
            var last = RandomNumberGenerator.GetInt32(1, log.Checkpoints.Count);
            var (earlier, later) = (log.Checkpoints[RandomNumberGenerator.GetInt32(last)], log.Checkpoints[last]);
            var answer = await log.Administrator.GetJsonAsync($"/api/v1/audit/consistency?from={earlier.TreeSize}&to={later.TreeSize}");
            var proof = new Consistency(answer.GetProperty("from").GetInt64(), answer.GetProperty("to").GetInt64(), answer.Hashes());
            var which = $"{earlier.TreeSize} to {later.TreeSize}";

            Assert.True(log.Auditor.Believes(earlier, later, proof), which);
            Assert.False(log.Auditor.Believes(earlier with { RootHash = Altered(earlier.RootHash) }, later, proof), which);
            Assert.False(log.Auditor.Believes(earlier, later with { RootHash = Altered(later.RootHash) }, proof), which);
            Assert.False(log.Auditor.Believes(later, earlier, proof), which);
            Assert.False(log.Auditor.Believes(earlier, later, proof with { From = proof.From - 1 }), which);
            Assert.False(log.Auditor.Believes(earlier, later, proof with { To = proof.To + 1 }), which);
            Assert.False(log.Auditor.Believes(earlier with { TreeSize = proof.From - 1 }, later, proof with { From = proof.From - 1 }), which);
            Assert.All(Altered(proof.Hashes), hashes => Assert.False(log.Auditor.Believes(earlier, later, proof with { Hashes = hashes }), which));
            checkedPairs.Add((proof.From, proof.To));
        });

        Assert.Equal(Consistencies, checkedPairs.Count);
    }

    /// <summary>One bit changed at every place, one hash too many, one too few, two in the wrong order.</summary>
    private static IEnumerable<byte[][]> Altered(byte[][] hashes)
    {
        for (var i = 0; i < hashes.Length; i++)
        {
            yield return [.. hashes[..i], Altered(hashes[i]), .. hashes[(i + 1)..]];
            yield return [.. hashes[..i], .. hashes[(i + 1)..]];
        }

        yield return [.. hashes, new byte[32]];
        if (hashes.Length > 1)
        {
            yield return [hashes[1], hashes[0], .. hashes[2..]];
        }
    }

    private static byte[] Altered(byte[] bytes)
    {
        var copy = bytes.ToArray();
        var bit = RandomNumberGenerator.GetInt32(copy.Length * 8);
        copy[bit / 8] ^= (byte)(1 << (bit % 8));
        return copy;
    }
}
