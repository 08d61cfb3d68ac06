using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>What is wrong with an exported log.</summary>
/// <param name="Line">The first line that cannot be believed, or the one behind the last.</param>
/// <param name="Reason">Why, in English.</param>
public sealed record AuditExportFault(long Line, string Reason);

/// <summary>
/// Verifies an exported log with nothing but the file, in constant memory: that no entry is missing or out of place, that each text has its hash, and that
/// every checkpoint is signed and was signed over exactly the entries above it. Stops at the first fault.
/// </summary>
/// <param name="trusted">The public keys (SubjectPublicKeyInfo) that may sign; null takes the keys that the file names.</param>
/// <param name="held">Checkpoints that were told earlier: the file must be the log they were told of.</param>
public sealed class AuditExportVerification(IReadOnlyList<byte[]>? trusted, IReadOnlyList<AuditExportCheckpoint> held)
{
    private readonly MerkleFrontier frontier = new();
    private Dictionary<string, byte[]> keys = (trusted ?? []).ToDictionary(key => SigningKey.KeyIdOf(key));

    /// <summary>The log's name; null when the first line is not there.</summary>
    public AuditExportHead? Head { get; private set; }

    /// <summary>How many entries were verified.</summary>
    public long Entries => frontier.Size;

    /// <summary>How many of them have their text in the file.</summary>
    public long Texts { get; private set; }

    /// <summary>How many checkpoints were verified.</summary>
    public long Checkpoints { get; private set; }

    /// <summary>The last checkpoint that was verified.</summary>
    public AuditExportCheckpoint? Newest { get; private set; }

    /// <summary>The ids of the keys that may sign.</summary>
    public IEnumerable<string> KeyIds => keys.Keys;

    /// <summary>Reads the file to its end or to its first fault, which is the answer.</summary>
    public async Task<AuditExportFault?> RunAsync(TextReader file, CancellationToken ct = default)
    {
        var line = 1L;
        for (; await file.ReadLineAsync(ct) is { } text; line++)
        {
            if (Check(text) is { } reason)
            {
                return new AuditExportFault(line, reason);
            }
        }

        return Unfinished() is { } open ? new AuditExportFault(line, open) : null;
    }

    private string? Check(string text) => Read(text) switch
    {
        { Log: { } head, Entry: null, Checkpoint: null } when Head is null => Begin(head),
        { Log: null, Entry: { } entry, Checkpoint: null } when Head is not null => Check(entry),
        { Log: null, Entry: null, Checkpoint: { } checkpoint } when Head is not null => Check(checkpoint),
        null => "This is no line of an exported log.",
        _ => "This line stands where it does not belong: the first line names the log, each other is an entry or a checkpoint.",
    };

    private static AuditExportLine? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditExportLine>(text, AuditExport.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string? Begin(AuditExportHead head)
    {
        Head = head;
        if (held.Any(checkpoint => checkpoint.Origin != head.Origin))
        {
            return "This is another log than that of the checkpoint you hold.";
        }

        if (trusted is not null)
        {
            return null;
        }

        try
        {
            keys = head.Keys.Select(key => PublicKeyOf(key.Pem)).ToDictionary(key => SigningKey.KeyIdOf(key));
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException)
        {
            return "The keys named here are no public keys, or one is named twice.";
        }

        return null;
    }

    private string? Check(AuditExportEntry entry)
    {
        var expected = Entries + 1;
        if (entry.Sequence != expected)
        {
            return $"Entry {expected} is missing: entry {entry.Sequence} stands in its place.";
        }

        if (HashOf(entry) is not { } hash)
        {
            return $"Entry {expected} was altered: its text does not have its hash.";
        }

        if (entry.Leaf is not null)
        {
            if (SequenceOf(entry.Leaf) != expected)
            {
                return $"Entry {expected} was altered: its text is that of another entry.";
            }

            Texts++;
        }

        frontier.Append(hash);
        return held.Any(checkpoint => checkpoint.TreeSize == Entries && checkpoint.RootHash != Convert.ToHexStringLower(frontier.Root()))
            ? $"The log was rewritten: its first {Entries} entries are not those of the checkpoint you hold."
            : null;
    }

    private string? Check(AuditExportCheckpoint told)
    {
        if (told.Origin != Head!.Origin)
        {
            return "This checkpoint is of another log.";
        }

        if (told.TreeSize != Entries)
        {
            return told.TreeSize > Entries
                ? $"Entry {Entries + 1} is missing: this checkpoint covers {told.TreeSize} entries."
                : $"This checkpoint covers {told.TreeSize} entries, but {Entries} stand above it.";
        }

        if (Signed(told) is not { } checkpoint)
        {
            return "This is no checkpoint.";
        }

        if (!keys.TryGetValue(told.KeyId, out var key))
        {
            return $"This checkpoint was signed with the key {told.KeyId}, which is not among those to trust.";
        }

        if (!IsSigned(checkpoint, key))
        {
            return $"The signature over the first {told.TreeSize} entries is not valid.";
        }

        if (!checkpoint.RootHash.AsSpan().SequenceEqual(frontier.Root()))
        {
            return $"The log was rewritten: one of the entries {(Newest?.TreeSize ?? 0) + 1} to {told.TreeSize} is not what was signed.";
        }

        Checkpoints++;
        Newest = told;
        return null;
    }

    private string? Unfinished() =>
        Head is null ? "The file is empty."
        : Entries != Head.TreeSize ? $"The file ends after entry {Entries}; its first line promises {Head.TreeSize}."
        : held.Any(checkpoint => checkpoint.TreeSize > Entries) ? $"The file ends after entry {Entries}; the checkpoint you hold covers more."
        : Newest?.TreeSize != Entries ? $"No checkpoint covers the entries from {(Newest?.TreeSize ?? 0) + 1} on."
        : null;

    private static byte[]? HashOf(AuditExportEntry entry)
    {
        var hash = new byte[MerkleHash.Bytes];
        if (entry.LeafHash.Length != 2 * hash.Length || Convert.FromHexString(entry.LeafHash, hash, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return null;
        }

        return entry.Leaf is null || MerkleHash.Leaf(Encoding.UTF8.GetBytes(entry.Leaf)).AsSpan().SequenceEqual(hash) ? hash : null;
    }

    private static long? SequenceOf(string leaf)
    {
        try
        {
            using var json = JsonDocument.Parse(leaf);
            return json.RootElement.GetProperty("sequence").GetInt64();
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    // Null when it is not written as checkpoints are.
    private static AuditCheckpoint? Signed(AuditExportCheckpoint told)
    {
        try
        {
            var at = DateTimeOffset.ParseExact(told.At, StoredValue.InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            return told.HashAlgorithm == AuditExport.HashAlgorithm
                ? new AuditCheckpoint(told.TreeSize, told.Origin, Convert.FromHexString(told.RootHash), at, told.KeyId, Convert.FromBase64String(told.Signature))
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsSigned(AuditCheckpoint checkpoint, byte[] key)
    {
        try
        {
            return checkpoint.IsSignedBy(key);
        }
        catch (CryptoFailureException)
        {
            return false;
        }
    }

    /// <summary>A checkpoint as <c>GET /audit/checkpoint</c> told it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AuditExportCheckpoint CheckpointOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditExportCheckpoint>(json, AuditExport.Json) ?? throw new FormatException("This is no checkpoint.");
        }
        catch (JsonException)
        {
            throw new FormatException("This is no checkpoint.");
        }
    }

    /// <summary>The bytes of a public key in PEM.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="FormatException">There is none.</exception>
    public static byte[] PublicKeyOf(string pem)
    {
        var found = PemEncoding.Find(pem);
        return pem.AsSpan()[found.Label] is "PUBLIC KEY" ? Convert.FromBase64String(pem[found.Base64Data]) : throw new FormatException("This is no public key.");
    }
}
