using FastEndpoints;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>
/// The whole audit log as lines of JSON, with its checkpoints, for a verifier without network. Of the hotels one may not read, and of others than the one
/// asked for, only the hashes are told, so that the file still proves itself. The export is an entry of its own, and the last in the file.
/// </summary>
internal static class ExportAuditLog
{
    internal sealed record Command(Guid? HotelId = null) : IModuleCommand<Response>;

    internal sealed record Response(IReadOnlySet<Guid> Hotels, bool Everywhere);

    internal sealed class Endpoint(AccessControlDb db, IMediator mediator) : Endpoint<Command>
    {
        public override void Configure()
        {
            Get("/audit/export");
            Policies(AccessControlPermissions.ReadAudit);
            Options(builder => builder.WithMetadata(new SliceDescription(
                "Exports the audit log with its checkpoints, to be verified off line",
                AccessControlPermissions.ReadAudit,
                StatusCodes.Status200OK,
                false,
                [KernelErrors.NotFound, AccessControlErrors.LogDamaged]) { MediaType = "application/x-ndjson" }));
            RequestContract.Learn(typeof(Command), Definition.Routes);
        }

        public override async Task HandleAsync(Command req, CancellationToken ct)
        {
            var allowed = await mediator.Send(req, ct);
            if (!allowed.Succeeded)
            {
                await Problem.WriteAsync(HttpContext, allowed.Error);
                return;
            }

            // Signed after the export's own entry was written, so that it is under the signature.
            var signed = await mediator.Send(new GetCheckpoint.Command(), ct);
            if (!signed.Succeeded)
            {
                await Problem.WriteAsync(HttpContext, signed.Error);
                return;
            }

            HttpContext.Response.ContentType = "application/x-ndjson; charset=utf-8";
            HttpContext.Response.Headers.ContentDisposition = "attachment; filename=\"audit-log.ndjson\"";
            await foreach (var line in AuditExport.LinesAsync(db, signed.Value.TreeSize, hotel => hotel is { } id ? allowed.Value.Hotels.Contains(id) : allowed.Value.Everywhere, ct))
            {
                await HttpContext.Response.WriteAsync(line, ct);
            }
        }
    }

    internal sealed class Handler(AccessControlDb db, ActorContext actor) : IModuleCommandHandler<Command, Response>
    {
        public Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hotels = actor.Current.HotelsWith(AccessControlPermissions.ReadAudit).ToHashSet();
            if (command.HotelId is { } hotel && !hotels.Contains(hotel))
            {
                return Task.FromResult<Result<Response>>(KernelErrors.NotFound);
            }

            db.Work.Audit(new AuditDraft("auditLog.exported", command.HotelId));
            return Task.FromResult<Result<Response>>(command.HotelId is { } only
                ? new Response(new HashSet<Guid> { only }, false)
                : new Response(hotels, actor.Current.Platform.Contains(AccessControlPermissions.ReadAudit)));
        }
    }
}
