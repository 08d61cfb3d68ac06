using FastEndpoints;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Kernel.Storage;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;

namespace HotelPrivacy.Guests.Features;

/// <summary>Takes a file of guests and queues its import. The file is sealed under a key of its own while it arrives and deleted when the job ends.</summary>
internal static class StartImport
{
    /// <summary>What the parts said; the file lies sealed under <paramref name="ImportId"/> already.</summary>
    internal sealed record Command(Guid ImportId, Guid HotelId, string Format, string? Mapping, byte[] UploadKey) : IModuleCommand<Response>;

    internal sealed record Response(Guid Id, Guid JobId);

    internal sealed class Endpoint(UploadStore uploads, Ids ids, IConfiguration configuration) : EndpointWithoutRequest<Response>
    {
        private const long StandardImportBytes = 1L << 30;
        private const int RoomForOtherParts = 1 << 20;

        public override void Configure()
        {
            Post("/guests/imports");
            Policies(GuestsPermissions.Import);
            Options(builder => builder.WithMetadata(
                new SliceDescription("Imports guests from a file of a property-management system", GuestsPermissions.Import, StatusCodes.Status202Accepted, false,
                [
                    GuestsErrors.HotelUnknown, GuestsErrors.ImportNotMultipart, GuestsErrors.ImportPartMissing, GuestsErrors.ImportFormatUnknown,
                    GuestsErrors.MappingRefused, GuestsErrors.MappingLacksExternalRef, GuestsErrors.ImportTooLarge,
                ]),
                new UploadDescription("file", ["hotelId", "format"], ["mapping"])));
        }

        public override async Task HandleAsync(CancellationToken ct)
        {
            var limit = configuration.GetValue("HotelPrivacy:Limits:ImportBytes", StandardImportBytes);
            if (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = limit + RoomForOtherParts;
            }

            var importId = ids.New();
            var accepted = false;
            try
            {
                var upload = await ImportUpload.ReadAsync(HttpContext.Request, importId, uploads, limit, ct);
                if (!upload.Succeeded)
                {
                    await Problem.WriteAsync(HttpContext, upload.Error);
                    return;
                }

                var result = await Resolve<IMediator>().Send(upload.Value, ct);
                if (!result.Succeeded)
                {
                    await Problem.WriteAsync(HttpContext, result.Error);
                    return;
                }

                accepted = true;
                HttpContext.Response.Headers.Location = $"/api/v1/jobs/{result.Value.JobId}";
                await Send.ResponseAsync(result.Value, StatusCodes.Status202Accepted, ct);
            }
            finally
            {
                if (!accepted)
                {
                    uploads.Delete(importId);
                }
            }
        }
    }

    internal sealed class Handler(GuestsDb db, ActorContext actor, JobQueue jobs, ImportGuests job, IRootKey root, TimeProvider clock) : IModuleCommandHandler<Command, Response>
    {
        private const string Insert =
            """
            INSERT INTO guests_import (id, hotel_id, job_id, format, mapping, upload_key, rows_read, guests_created, guests_updated, guests_unchanged, guests_merged,
              rows_skipped, rows_rejected, stays_created, card_fields_dropped, repairs, created_at)
            VALUES (@importId, @hotelId, @jobId, @format, @mapping, @uploadKey, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, @now)
            """;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!actor.Current.Can(GuestsPermissions.Import, command.HotelId))
            {
                return GuestsErrors.HotelUnknown;
            }

            if (ImportRefusals.Check(command.Format, command.Mapping) is { } refused)
            {
                return refused;
            }

            var jobId = await jobs.EnqueueAsync(db, job, command.HotelId, new ImportGuests.Payload(command.ImportId), cancellationToken);
            await db.ExecuteAsync(
                Insert,
                new
                {
                    command.ImportId, command.HotelId, jobId, command.Format, command.Mapping,
                    uploadKey = root.Wrap(command.UploadKey, ImportGuests.KeyPlace(command.ImportId)), now = clock.GetUtcNow(),
                },
                cancellationToken);
            db.Work.Audit(new AuditDraft("import.started", command.HotelId, "import", command.ImportId, Details: new Dictionary<string, object?> { ["format"] = command.Format }));
            return new Response(command.ImportId, jobId);
        }
    }
}
