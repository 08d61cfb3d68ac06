using System.Globalization;
using FastEndpoints;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Features;

/// <summary>The rows of an import that were rejected, skipped or mended, as CSV: row number, field and reason; nothing of the guests.</summary>
internal static class GetImportRejects
{
    internal sealed record Query(Guid ImportId);

    internal sealed class Endpoint(GuestsDb db, ActorContext actor) : Endpoint<Query>
    {
        private const string Find = "SELECT id FROM guests_import WHERE id = @importId AND hotel_id IN @hotels";
        private const string Select = "SELECT source_row, outcome, field, reason FROM guests_import_issue WHERE import_id = @importId ORDER BY source_row, number";

        private sealed record Issue(int SourceRow, string Outcome, string? Field, string Reason);

        public override void Configure()
        {
            Get("/guests/imports/{importId}/rejects");
            Policies(GuestsPermissions.Import);
            Options(builder => builder.WithMetadata(new SliceDescription(
                "Gets the rejected, skipped and mended rows of an import as CSV", GuestsPermissions.Import, StatusCodes.Status200OK, false, [GuestsErrors.ImportUnknown]) { MediaType = "text/csv" }));
            RequestContract.Learn(typeof(Query), Definition.Routes);
        }

        public override async Task HandleAsync(Query req, CancellationToken ct)
        {
            if (await db.FindAsync<Guid?>(Find, new { req.ImportId, hotels = actor.Current.HotelsWith(GuestsPermissions.Import) }, ct) is null)
            {
                await Problem.WriteAsync(HttpContext, GuestsErrors.ImportUnknown);
                return;
            }

            HttpContext.Response.ContentType = "text/csv; charset=utf-8";
            await HttpContext.Response.WriteAsync("row,outcome,field,reason\r\n", ct);
            await foreach (var issue in db.StreamAsync<Issue>(Select, new { req.ImportId }, ct))
            {
                await HttpContext.Response.WriteAsync(Csv.Line([issue.SourceRow.ToString(CultureInfo.InvariantCulture), issue.Outcome, issue.Field ?? "", issue.Reason]), ct);
            }
        }
    }
}
