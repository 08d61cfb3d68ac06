using HotelPrivacy.Kernel.Hosting;
using HotelPrivacy.Kernel.Storage;

namespace HotelPrivacy.Guests;

/// <summary>Deletes uploads that nobody will read any more because their process died before it could delete them.</summary>
internal sealed class AbandonedUploads(GuestsDb db, UploadStore uploads, TimeProvider clock) : IModuleStart
{
    private const string FindState = "SELECT j.state FROM guests_import i JOIN kernel_job j ON j.id = i.job_id WHERE i.id = @id";
    private const string Forget = "UPDATE guests_import SET upload_key = NULL WHERE id = @id";

    // Without an import it is an upload that broke off, or one that another process is taking in just now.
    private static readonly TimeSpan LongestArrival = TimeSpan.FromDays(1);

    public async Task StartAsync(CancellationToken ct)
    {
        foreach (var (id, writtenAt) in uploads.List())
        {
            var state = await db.FindAsync<string>(FindState, new { id }, ct);
            if (state is "queued" or "running" || (state is null && writtenAt > clock.GetUtcNow() - LongestArrival))
            {
                continue;
            }

            await db.ExecuteAsync(Forget, new { id }, ct);
            await db.CommitAsync(ct);
            uploads.Delete(id);
        }
    }
}
