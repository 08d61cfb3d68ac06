using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Ends the set-up of an authenticator app with a code of it; from now on every sign-in asks for one.</summary>
internal static class ConfirmTotp
{
    internal sealed record Command(string Code) : IModuleCommand<Nothing>;

    internal sealed class Rules : Validator<Command>
    {
        public Rules() => RuleFor(confirm => confirm.Code).Matches("^[0-9]{6}$").WithMessage("Six digits.");
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/me/totp/confirm");
            Describe(
                "Ends the set-up of an authenticator app",
                SignedIn.Policy,
                errors: [AccessControlErrors.PeopleOnly, AccessControlErrors.TotpNotStarted, AccessControlErrors.TotpActive, AccessControlErrors.TotpWrong]);
        }
    }

    internal sealed class Handler(AccessControlDb db, TotpSecrets secrets, ActorContext actor, TimeProvider clock) : IModuleCommandHandler<Command, Nothing>
    {
        private const string Select = "SELECT totp_secret, totp_confirmed_at FROM access_control_person WHERE id = @id";

        private const string Confirm =
            "UPDATE access_control_person SET totp_confirmed_at = @now, totp_last_step = @step WHERE id = @id AND totp_secret = @wrapped AND totp_confirmed_at IS NULL";

        private sealed record Row(byte[]? TotpSecret, DateTimeOffset? TotpConfirmedAt);

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            if (await db.FindAsync<Row>(Select, new { me.Id }, cancellationToken) is not { } row)
            {
                return AccessControlErrors.PeopleOnly;
            }

            if (row.TotpSecret is not { } wrapped)
            {
                return AccessControlErrors.TotpNotStarted;
            }

            if (row.TotpConfirmedAt is not null)
            {
                return AccessControlErrors.TotpActive;
            }

            if (secrets.Match(me.Id, wrapped, command.Code) is not { } step)
            {
                return AccessControlErrors.TotpWrong;
            }

            if (await db.ExecuteAsync(Confirm, new { me.Id, wrapped, step, now = clock.GetUtcNow() }, cancellationToken) == 0)
            {
                return AccessControlErrors.TotpActive;
            }

            db.Work.Audit(new AuditDraft("person.totpEnabled", SubjectKind: "person", SubjectId: me.Id));
            return Nothing.Value;
        }
    }
}
