using HotelPrivacy.Kernel.Audit;

namespace HotelPrivacy.Api.Operations;

/// <summary>
/// <c>verify-log FILE [--key PUBLICKEY]…</c>: verifies an exported audit log with nothing but the file. Ends with 0 when it is intact, 1 when it is not,
/// 2 when there is nothing to verify.
/// </summary>
internal static class VerifyLog
{
    public const string Name = "verify-log";

    private const string Usage = $"Usage: HotelPrivacy.Api {Name} FILE [--key PUBLICKEY.pem]...";

    public static async Task<int> RunAsync(string[] args, TextWriter say)
    {
        if (args is not [var path, .. var rest] || rest.Chunk(2).Any(option => option is not ["--key", _]))
        {
            await say.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            var keys = rest.Chunk(2).Select(option => AuditExportVerification.PublicKeyOf(File.ReadAllText(option[1]))).ToList();
            using var file = File.OpenText(path);
            return await RunAsync(file, keys.Count > 0 ? keys : null, say);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            await say.WriteLineAsync($"Cannot be read: {unreadable.Message}");
            return 2;
        }
    }

    private static async Task<int> RunAsync(StreamReader file, IReadOnlyList<byte[]>? keys, TextWriter say)
    {
        var verification = new AuditExportVerification(keys);
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
            checkpoints  {verification.Checkpoints}, the last of {newest.At}
            root         {newest.RootHash}
            keys         {string.Join(", ", verification.KeyIds)}{(keys is null ? " (named by the file itself: compare them with what you know, or give --key)" : "")}
            """);
        return 0;
    }
}
