using System.Text.Json;
using HotelPrivacy.Integration.Tests.AccessControl;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>The answer to an inclusion proof.</summary>
public sealed record Inclusion(long LeafIndex, long TreeSize, byte[][] Hashes);

/// <summary>The answer to a consistency proof.</summary>
public sealed record Consistency(long From, long To, byte[][] Hashes);

/// <summary>
/// Somebody who trusts the public keys and nothing else, and believes what <c>docs/audit-log.md</c> says they may: written from it and RFC 6962 alone.
/// </summary>
public sealed class OutsideAuditor(IReadOnlyDictionary<string, string> keys)
{
    /// <summary>Whether the checkpoint is signed by a key of the log.</summary>
    public bool Believes(Checkpoint told) => keys.TryGetValue(told.KeyId, out var pem) && told.IsSignedBy(pem);

    /// <summary>Whether the sealed text is an entry of the log that was signed, at the place it says itself.</summary>
    public bool Believes(Checkpoint told, string leaf, Inclusion proof)
    {
        using var entry = JsonDocument.Parse(leaf);
        return proof.TreeSize == told.TreeSize
            && proof.LeafIndex == entry.RootElement.GetProperty("sequence").GetInt64() - 1
            && proof.LeafIndex < proof.TreeSize
            && Rfc6962.RootOfPath(proof.LeafIndex, proof.TreeSize, Rfc6962.Leaf(leaf), proof.Hashes) is { } root
            && root.AsSpan().SequenceEqual(told.RootHash)
            && Believes(told);
    }

    /// <summary>Whether the log of the later checkpoint is that of the earlier with entries appended.</summary>
    public bool Believes(Checkpoint earlier, Checkpoint later, Consistency proof) =>
        earlier.Origin == later.Origin
        && (proof.From, proof.To) == (earlier.TreeSize, later.TreeSize)
        && proof.From <= proof.To
        && Rfc6962.RootsOfProof(proof.From, proof.To, earlier.RootHash, proof.Hashes) is { } roots
        && roots.Earlier.AsSpan().SequenceEqual(earlier.RootHash)
        && roots.Later.AsSpan().SequenceEqual(later.RootHash)
        && Believes(earlier)
        && Believes(later);
}
