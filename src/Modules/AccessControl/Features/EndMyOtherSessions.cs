using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends all of one's own sessions but the one that asks, at once in every process.</summary>
internal static class EndMyOtherSessions
{
    internal sealed record Command : IModuleCommand<Response>;

    internal sealed record Response(int Ended);

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Delete("/me/sessions");
            Describe("Ends all your other sessions", SignedIn.Policy, errors: AccessControlErrors.PeopleOnly);
        }
    }

    internal sealed class Handler(AccessControlDb db, Sessions sessions, ActorContext actor) : IModuleCommandHandler<Command, Response>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            if (me.Kind != ActorKind.Person)
            {
                return AccessControlErrors.PeopleOnly;
            }

            var ended = await sessions.EndAllAsync(me.Id, except: me.SessionId, cancellationToken);
            db.Work.Audit(new AuditDraft("session.othersEnded", SubjectKind: "person", SubjectId: me.Id, Details: new Dictionary<string, object?> { ["ended"] = ended }));
            return new Response(ended);
        }
    }
}
