using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Identity;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Changes one's own password and ends one's other sessions. Guessing the current one counts like failed sign-ins.</summary>
internal static class ChangePassword
{
    internal sealed record Command(string CurrentPassword, string NewPassword) : IModuleCommand<Nothing>;

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(change => change.CurrentPassword).NotEmpty().MaximumLength(Passwords.MaximumLength);
            RuleFor(change => change.NewPassword).MinimumLength(Passwords.MinimumLength).MaximumLength(Passwords.MaximumLength)
                .WithMessage($"{Passwords.MinimumLength}–{Passwords.MaximumLength} characters.");
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Nothing>
    {
        public override void Configure()
        {
            Post("/me/password");
            Describe(
                "Changes your password",
                SignedIn.Policy,
                errors: [AccessControlErrors.PeopleOnly, AccessControlErrors.Locked, AccessControlErrors.WrongPassword, AccessControlErrors.WeakPassword]);
        }
    }

    internal sealed class Handler(AccessControlDb db, Passwords passwords, SignInLocks locks, Sessions sessions, ActorContext actor, TimeProvider clock)
        : IModuleCommandHandler<Command, Nothing>
    {
        private const string Select = "SELECT email, password_hash FROM access_control_person WHERE id = @id";
        private const string Update = "UPDATE access_control_person SET password_hash = @hash, password_changed_at = @now WHERE id = @id";

        private sealed record Row(string Email, string PasswordHash);

        public async Task<Result<Nothing>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = actor.Current;
            if (me.Kind != ActorKind.Person || await db.FindAsync<Row>(Select, new { me.Id }, cancellationToken) is not { } person)
            {
                return AccessControlErrors.PeopleOnly;
            }

            var match = passwords.Verify(person.PasswordHash, command.CurrentPassword);
            var hash = passwords.Hash(command.NewPassword);
            if (await locks.CountAsync(person.Email, cancellationToken) is { } locked)
            {
                return locked;
            }

            if (match == PasswordVerificationResult.Failed)
            {
                await locks.FailAsync(person.Email, cancellationToken);
                db.Work.Audit(new AuditDraft("person.passwordRefused", SubjectKind: "person", SubjectId: me.Id));
                // A refusal would undo the work; the count must stand.
                await db.CommitAsync(cancellationToken);
                return AccessControlErrors.WrongPassword;
            }

            if (command.NewPassword == command.CurrentPassword || !Passwords.IsAcceptable(command.NewPassword, person.Email))
            {
                return AccessControlErrors.WeakPassword;
            }

            await locks.ForgiveAsync(person.Email, cancellationToken);
            await db.ExecuteAsync(Update, new { me.Id, hash, now = clock.GetUtcNow() }, cancellationToken);
            await sessions.EndAllAsync(me.Id, except: me.SessionId, cancellationToken);
            db.Work.Audit(new AuditDraft("person.passwordChanged", SubjectKind: "person", SubjectId: me.Id));
            return Nothing.Value;
        }
    }
}
