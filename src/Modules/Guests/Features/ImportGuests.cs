using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Kernel.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Guests.Features;

/// <summary>
/// Imports a file chunk by chunk. Readers give the same items in the same order each time, so after a crash the job skips what its last chunk stored
/// and ends exactly as an unbroken run would.
/// </summary>
internal sealed class ImportGuests(GuestsDb db, UploadStore uploads, IRootKey root, IConfiguration configuration) : JobHandler<ImportGuests.Payload>
{
    internal sealed record Payload(Guid ImportId);

    private const int ChunkRows = 100;
    private const string Find = "SELECT hotel_id, format, mapping, upload_key FROM guests_import WHERE id = @importId";
    private const string Forget = "UPDATE guests_import SET upload_key = NULL WHERE id = @importId";

    private const string Count =
        """
        UPDATE guests_import SET rows_read = rows_read + @rowsRead, guests_created = guests_created + @guestsCreated, guests_updated = guests_updated + @guestsUpdated,
          guests_unchanged = guests_unchanged + @guestsUnchanged, guests_merged = guests_merged + @guestsMerged, rows_skipped = rows_skipped + @rowsSkipped,
          rows_rejected = rows_rejected + @rowsRejected, stays_created = stays_created + @staysCreated, card_fields_dropped = card_fields_dropped + @cardFieldsDropped,
          repairs = repairs + @repairs
        WHERE id = @importId
        """;

    private static readonly string[] IssueColumns = ["import_id", "source_row", "number", "outcome", "field", "reason"];

    private sealed record Import(Guid HotelId, string Format, string? Mapping, byte[]? UploadKey);

    public override string Kind => "guests.import";

    public override string Unit => "rows";

    /// <summary>Where the keys of uploads that wait for their import lie.</summary>
    public static WrappedPlace Place { get; } = new(
        "SELECT id, upload_key AS wrapped FROM guests_import WHERE upload_key IS NOT NULL",
        "UPDATE guests_import SET upload_key = @wrapped WHERE id = @id",
        row => KeyPlace(row.Id("id")));

    public static byte[] KeyPlace(Guid importId) => Encoding.UTF8.GetBytes($"upload/{importId:N}");

    protected override async Task<object?> RunAsync(Payload payload, JobRun run, CancellationToken ct)
    {
        var import = await db.FindAsync<Import>(Find, payload, ct) ?? throw new JobRefusedException(GuestsErrors.ImportUnknown);
        if (import.UploadKey is not null)
        {
            await ReadAsync(payload.ImportId, import, import.UploadKey, run, ct);
            await EndAsync(payload.ImportId, run, ct);
        }

        // Without a key the last run got to its end and died before it could say so.
        return new { payload.ImportId };
    }

    protected override async Task AbandonAsync(Payload payload, CancellationToken ct)
    {
        await db.ExecuteAsync(Forget, payload, ct);
        await db.CommitAsync(ct);
        uploads.Delete(payload.ImportId);
    }

    private async Task ReadAsync(Guid importId, Import import, byte[] uploadKey, JobRun run, CancellationToken ct)
    {
        var key = root.Unwrap(uploadKey, KeyPlace(importId));
        try
        {
            await ReadAsync(importId, import, new ImportSource(() => uploads.OpenRead(importId, key), Limits), run, ct);
        }
        catch (ImportRefused refused)
        {
            throw new JobRefusedException(ImportRefusals.ToError(refused));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private static async Task ReadAsync(Guid importId, Import import, ImportSource source, JobRun run, CancellationToken ct)
    {
        await source.CheckAsync(ct);
        var reader = PmsReaders.Create(import.Format, import.Mapping);
        var done = run.Progress.Done;
        var chunk = new List<ImportedItem>(ChunkRows);
        await foreach (var item in reader.ReadAsync(source, ct))
        {
            if (item.Row <= done)
            {
                continue;
            }

            chunk.Add(item);
            if (chunk.Count == ChunkRows)
            {
                await WriteAsync(importId, import, chunk, run, ct);
                chunk.Clear();
            }
        }

        if (chunk.Count > 0)
        {
            await WriteAsync(importId, import, chunk, run, ct);
        }
    }

    private ImportLimits Limits => new(
        configuration.GetValue("HotelPrivacy:Limits:UnpackedBytes", 4L << 30),
        configuration.GetValue("HotelPrivacy:Limits:UnpackedRatio", 200));

    private static Task WriteAsync(Guid importId, Import import, List<ImportedItem> chunk, JobRun run, CancellationToken ct) => run.ChunkAsync(
        async services =>
        {
            var (db, vault, writer) = (services.GetRequiredService<GuestsDb>(), services.GetRequiredService<GuestVault>(), services.GetRequiredService<GuestWriter>());
            var hotel = await vault.OpenHotelAsync(import.HotelId, ct) ?? throw new JobRefusedException(GuestsErrors.HotelUnknown);
            var counts = new ImportCounts
            {
                RowsRead = chunk.Count,
                RowsSkipped = chunk.Count(item => item.Outcome.Kind == ImportOutcomeKind.Skipped),
                RowsRejected = chunk.Count(item => item.Outcome.Kind == ImportOutcomeKind.Rejected),
                CardFieldsDropped = chunk.Sum(item => item.CardFieldsDropped),
                Repairs = chunk.Sum(item => item.Repairs.Count),
            };
            var written = await writer.WriteAsync(hotel, import.Format, [.. chunk.Where(item => item.Outcome.Kind == ImportOutcomeKind.Guest)], counts, ct);
            await db.InsertManyAsync("guests_import_issue", IssueColumns, [.. chunk.SelectMany(item => Issues(importId, item))], ct);
            await db.ExecuteAsync(Count, new
            {
                importId, counts.RowsRead, counts.GuestsCreated, counts.GuestsUpdated, counts.GuestsUnchanged, counts.GuestsMerged,
                counts.RowsSkipped, counts.RowsRejected, counts.StaysCreated, counts.CardFieldsDropped, counts.Repairs,
            }, ct);
            db.Work.Audit(new AuditDraft("guests.imported", import.HotelId, "import", importId, Details: new Dictionary<string, object?>
            {
                ["rows"] = chunk.Count,
                ["guests"] = written.Count,
                ["digest"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', written)))),
            }));
            return new JobProgress(null, chunk[^1].Row);
        },
        ct);

    private static IEnumerable<object?[]> Issues(Guid importId, ImportedItem item)
    {
        var number = 0;
        if (item.Outcome.Kind != ImportOutcomeKind.Guest)
        {
            yield return [importId, item.Row, number++, item.Outcome.Kind.ToCode(), item.Outcome.Field, item.Outcome.Reason!];
        }

        foreach (var repair in item.Repairs)
        {
            yield return [importId, item.Row, number++, "repaired", repair.Field, repair.Reason];
        }
    }

    // The upload goes with the last chunk: its key first, so that what a crash may leave behind is unreadable.
    private async Task EndAsync(Guid importId, JobRun run, CancellationToken ct)
    {
        await run.ChunkAsync(
            async services =>
            {
                await services.GetRequiredService<GuestsDb>().ExecuteAsync(Forget, new { importId }, ct);
                return run.Progress with { Total = run.Progress.Done };
            },
            ct);
        uploads.Delete(importId);
    }
}
