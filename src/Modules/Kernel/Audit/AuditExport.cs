using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>One line of an exported log; one of the three is there.</summary>
/// <param name="Log">The first line: which log it is.</param>
/// <param name="Entry">An entry.</param>
/// <param name="Checkpoint">A signed state over all entries above it.</param>
public sealed record AuditExportLine(AuditExportHead? Log = null, AuditExportEntry? Entry = null, AuditExportCheckpoint? Checkpoint = null);

/// <summary>Which log it is, how many entries follow, and the keys that sign it.</summary>
/// <param name="Origin">Names the log among all others.</param>
/// <param name="TreeSize">How many entries follow.</param>
/// <param name="Keys">The public keys.</param>
public sealed record AuditExportHead(string Origin, long TreeSize, IReadOnlyList<AuditExportKey> Keys);

/// <summary>A public key that verifies checkpoints.</summary>
/// <param name="KeyId">Its id, as checkpoints name it.</param>
/// <param name="Pem">SubjectPublicKeyInfo.</param>
public sealed record AuditExportKey(string KeyId, string Pem);

/// <summary>One entry; the text of those that are not for the reader's eyes is left out, and its hash stands for it.</summary>
/// <param name="Sequence">Its place, from 1.</param>
/// <param name="LeafHash">Its hash as a leaf, in hex.</param>
/// <param name="Leaf">Its sealed text.</param>
public sealed record AuditExportEntry(long Sequence, string LeafHash, string? Leaf = null);

/// <summary>A signed state, as <c>GET /audit/checkpoint</c> tells it.</summary>
public sealed record AuditExportCheckpoint(string Origin, long TreeSize, string RootHash, string HashAlgorithm, string At, string KeyId, string Signature);

/// <summary>
/// Writes the log as lines of JSON, of any length and in constant memory: a head, the entries in their order, each checkpoint behind the last entry it covers.
/// </summary>
public static class AuditExport
{
    /// <summary>The hash that makes the tree.</summary>
    public const string HashAlgorithm = "sha256";

    private const string Entries =
        "SELECT sequence, hotel_id, leaf_hash, leaf FROM kernel_audit_entry WHERE sequence > @after AND sequence <= @size ORDER BY sequence";

    private const string Origin = "SELECT origin FROM kernel_audit_head WHERE id = 1";

    // Whoever reads the file must be able to trust that a line says nothing else than what was read of it.
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private sealed record Row(long Sequence, Guid? HotelId, byte[] LeafHash, string Leaf);

    /// <summary>The lines up to a size that was signed.</summary>
    /// <param name="db">A module's door.</param>
    /// <param name="size">How many entries.</param>
    /// <param name="isShown">Whether the text of the entries of this hotel (null = of none) is written.</param>
    /// <param name="ct">Cancels the reading.</param>
    public static async IAsyncEnumerable<string> LinesAsync(ModuleDb db, long size, Func<Guid?, bool> isShown, [EnumeratorCancellation] CancellationToken ct)
    {
        var keys = (await AuditKeys.ListAsync(db, ct)).Select(key => new AuditExportKey(key.KeyId, PemEncoding.WriteString("PUBLIC KEY", key.PublicKey)));
        yield return Line(new(Log: new AuditExportHead((await db.FindAsync<string>(Origin, null, ct))!, size, [.. keys])));
        for (var after = 0L; after < size; after += AuditVerification.Step)
        {
            var until = Math.Min(after + AuditVerification.Step, size);
            var rows = await db.QueryAsync<Row>(Entries, new { after, size = until }, ct);
            var checkpoints = new Queue<AuditCheckpoint>(await AuditCheckpoints.InRangeAsync(db, after, until, ct));
            foreach (var row in rows)
            {
                yield return Line(new(Entry: new AuditExportEntry(row.Sequence, Convert.ToHexStringLower(row.LeafHash), isShown(row.HotelId) ? row.Leaf : null)));
                while (checkpoints.TryPeek(out var next) && next.TreeSize <= row.Sequence)
                {
                    yield return Line(new(Checkpoint: Told(checkpoints.Dequeue())));
                }
            }
        }
    }

    private static AuditExportCheckpoint Told(AuditCheckpoint signed) => new(
        signed.Origin, signed.TreeSize, Convert.ToHexStringLower(signed.RootHash), HashAlgorithm, (string)StoredValue.ForSqlite(signed.At), signed.KeyId,
        Convert.ToBase64String(signed.Signature));

    private static string Line(AuditExportLine line) => JsonSerializer.Serialize(line, Json) + "\n";
}
