using HotelPrivacy.Kernel.Audit;

namespace HotelPrivacy.Api.Operations;

/// <summary>
/// <c>verify-log</c> verifies an exported audit log with nothing but the file, and with the keys and checkpoints one holds. Ends with 0 when it is intact,
/// 1 when it is not, 2 when there is nothing to verify.
/// </summary>
internal static class VerifyLog
{
    public const string Name = "verify-log";

    private const string Key = "--key";
    private const string Checkpoint = "--checkpoint";
    private const string Usage = $"Usage: HotelPrivacy.Api {Name} FILE [{Key} PUBLICKEY.pem]... [{Checkpoint} CHECKPOINT.json]...";

    public static async Task<int> RunAsync(string[] args, TextWriter say)
    {
        if (args is not [var path, .. var rest] || rest.Chunk(2).Any(option => option is not [Key or Checkpoint, _]))
        {
            await say.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            var options = rest.Chunk(2).ToLookup(option => option[0], option => File.ReadAllText(option[1]));
            var keys = options[Key].Select(AuditExportVerification.PublicKeyOf).ToList();
            using var file = File.OpenText(path);
            return await RunAsync(file, keys.Count > 0 ? keys : null, [.. options[Checkpoint].Select(AuditExportVerification.CheckpointOf)], say);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            await say.WriteLineAsync($"Cannot be read: {unreadable.Message}");
            return 2;
        }
    }

    private static async Task<int> RunAsync(StreamReader file, IReadOnlyList<byte[]>? keys, IReadOnlyList<AuditExportCheckpoint> held, TextWriter say)
    {
        var verification = new AuditExportVerification(keys, held);
        var fault = await verification.RunAsync(file);
        if (fault is not null)
        {
            await say.WriteLineAsync($"NOT INTACT, line {fault.Line}: {fault.Reason}");
            return 1;
        }

        var newest = verification.Newest!;
        await say.WriteLineAsync(
            $"""
            INTACT
            log          {newest.Origin}
            entries      {verification.Entries}, {verification.Texts} with their text and {verification.Entries - verification.Texts} as hashes only
            checkpoints  {verification.Checkpoints}, the last of {newest.At}{(held.Count > 0 ? "; it is the log of the checkpoint you hold" : "")}
            root         {newest.RootHash}
            keys         {string.Join(", ", verification.KeyIds)}{(keys is null ? " (named by the file itself: compare them with what you know, or give --key)" : "")}
            """);
        return 0;
    }
}
