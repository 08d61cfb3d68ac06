using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends one of one's own sessions, at once in every process.</summary>
internal static class EndMySession
{
    internal sealed record Command(Guid SessionId) : IModuleCommand<Nothing>;

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Delete("/me/sessions/{sessionId}");
            Describe("Ends one of your sessions", SignedIn.Policy, errors: [AccessControlErrors.PeopleOnly, KernelErrors.NotFound]);
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, ActorContext actor) : IModuleCommandHandler<Command, Nothing>
    {
        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            if (me.Kind != ActorKind.Person)
            {
                return AccessControlErrors.PeopleOnly;
            }

            if (!await sessions.EndAsync(me.Id, command.SessionId, cancellationToken))
            {
                return KernelErrors.NotFound;
            }

            db.Work.Audit(new AuditDraft("session.ended", SubjectKind: "session", SubjectId: command.SessionId, Details: new Dictionary<string, object?> { ["person"] = me.Id }));
            return Nothing.Value;
        }
    }
}
