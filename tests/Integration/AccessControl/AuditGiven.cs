using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

/// <summary>A checkpoint as an outside auditor keeps it.</summary>
public sealed record Checkpoint(string Origin, long TreeSize, byte[] RootHash, string At, string KeyId, byte[] Signature)
{
    /// <summary>Whether this key signed it: ECDSA P-256 with SHA-256, DER, over origin, size, root and time on a line each.</summary>
    public bool IsSignedBy(string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        var note = string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{TreeSize}\n{Convert.ToHexStringLower(RootHash)}\n{At}");
        return key.VerifyData(Encoding.UTF8.GetBytes(note), Signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}

/// <summary>The audit log as the API shows it.</summary>
public static class AuditGiven
{
    public static async Task<Checkpoint> CheckpointAsync(this HttpClient client)
    {
        var answer = await client.GetJsonAsync("/api/v1/audit/checkpoint");
        Assert.Equal("sha256", answer.Text("hashAlgorithm"));
        return new Checkpoint(
            answer.Text("origin")!, answer.GetProperty("treeSize").GetInt64(), Convert.FromHexString(answer.Text("rootHash")!), answer.Text("at")!, answer.Text("keyId")!,
            Convert.FromBase64String(answer.Text("signature")!));
    }

    /// <summary>The leaf hashes of the first entries, each made anew from its sealed text.</summary>
    public static async Task<byte[][]> LeavesAsync(this HttpClient administrator, long size)
    {
        var entries = await administrator.AllAsync("/api/v1/audit/entries?sort=sequence");
        var leaves = entries.Take((int)size).Select((entry, i) =>
        {
            Assert.Equal(i + 1, entry.GetProperty("sequence").GetInt64());
            return Rfc6962.Leaf(entry.Text("leaf")!);
        }).ToArray();
        Assert.Equal(size, leaves.Length);
        return leaves;
    }

    public static byte[][] Hashes(this JsonElement proof) => [.. proof.GetProperty("hashes").EnumerateArray().Select(hash => Convert.FromHexString(hash.GetString()!))];

    /// <summary>Has the whole log verified and waits for what was found.</summary>
    public static async Task<JsonElement> VerifyAuditAsync(this HttpClient client)
    {
        using var started = await client.PostAsync("/api/v1/audit/verify", new { });
        await started.ShouldBeAsync(System.Net.HttpStatusCode.Accepted);
        var id = (await started.JsonAsync()).Id();
        Assert.Equal($"/api/v1/jobs/{id}", started.Headers.Location?.ToString());
        return await Work.WorkGiven.ItemEventuallyAsync(client, "/api/v1/audit/verifications?limit=5", verification => verification.Id() == id);
    }
}
