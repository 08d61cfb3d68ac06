using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Identity;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Signs a person in with e-mail, password and, once set up, the code of an authenticator app.</summary>
internal static class Login
{
    internal sealed record Command(string Email, string Password, string? Totp = null) : IModuleCommand<SignInAnswer>;

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(login => login.Email).NotEmpty().MaximumLength(254);
            RuleFor(login => login.Password).NotEmpty().MaximumLength(Passwords.MaximumLength);
            RuleFor(login => login.Totp).Matches("^[0-9]{6}$").WithMessage("Six digits.");
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, SignInAnswer>
    {
        public override void Configure()
        {
            Post("/auth/login");
            Describe(
                "Signs a person in",
                permission: null,
                errors: [AccessControlErrors.Refused, AccessControlErrors.Locked, AccessControlErrors.TotpRequired, AccessControlErrors.TotpRefused, AccessControlErrors.Suspended]);
        }

        protected override ValueTask BeforeSendAsync(SignInAnswer response, CancellationToken ct)
        {
            RefreshCookie.Write(HttpContext, response.Refresh.Token, response.Refresh.ExpiresAt);
            return ValueTask.CompletedTask;
        }
    }

    internal sealed class Handler(AccessControlDb db, Passwords passwords, TotpSecrets codes, SignInLocks locks, Sessions sessions, ActorContext actors)
        : IModuleCommandHandler<Command, SignInAnswer>
    {
        private const string ByEmail =
            "SELECT id, name, email, password_hash, totp_secret, totp_confirmed_at, suspended_at FROM access_control_person WHERE email = @email";

        private const string UseStep =
            "UPDATE access_control_person SET totp_last_step = @step WHERE id = @id AND (totp_last_step IS NULL OR totp_last_step < @step)";

        private const string Rehash = "UPDATE access_control_person SET password_hash = @hash WHERE id = @id";

        private sealed record Row(Guid Id, string Name, string Email, string PasswordHash, byte[]? TotpSecret, DateTimeOffset? TotpConfirmedAt, DateTimeOffset? SuspendedAt);

        public async Task<Result<SignInAnswer>> Handle(Command command, CancellationToken cancellationToken)
        {
            var email = Passwords.NormaliseEmail(command.Email);
            if (await locks.FindAsync(email, cancellationToken) is { } locked)
            {
                return await RefuseAsync(locked, null, cancellationToken);
            }

            var person = await db.FindAsync<Row>(ByEmail, new { email }, cancellationToken);
            var match = passwords.Verify(person?.PasswordHash, command.Password);
            if (await locks.CountAsync(email, cancellationToken) is { } lockedMeanwhile)
            {
                return await RefuseAsync(lockedMeanwhile, person?.Id, cancellationToken);
            }

            if (person is null || match == PasswordVerificationResult.Failed)
            {
                await locks.FailAsync(email, cancellationToken);
                return await RefuseAsync(AccessControlErrors.Refused, person?.Id, cancellationToken);
            }

            if (person.TotpConfirmedAt is not null && command.Totp is null)
            {
                return AccessControlErrors.TotpRequired;
            }

            if (person.TotpConfirmedAt is not null && !await UseCodeAsync(person, command.Totp!, cancellationToken))
            {
                await locks.FailAsync(email, cancellationToken);
                return await RefuseAsync(AccessControlErrors.TotpRefused, person.Id, cancellationToken);
            }

            await locks.ForgiveAsync(email, cancellationToken);
            if (person.SuspendedAt is not null)
            {
                return await RefuseAsync(AccessControlErrors.Suspended, person.Id, cancellationToken);
            }

            if (match == PasswordVerificationResult.SuccessRehashNeeded)
            {
                await db.ExecuteAsync(Rehash, new { person.Id, hash = passwords.Hash(command.Password) }, cancellationToken);
            }

            var (sessionId, expires) = await sessions.OpenAsync(person.Id, cancellationToken);
            actors.Become(Actor.Anonymous with { Kind = ActorKind.Person, Id = person.Id, SessionId = sessionId }, actors.Address);
            db.Work.Audit(new AuditDraft("session.opened", SubjectKind: "session", SubjectId: sessionId));
            return await sessions.ContinueAsync(sessionId, expires, person.Id, person.Name, person.Email, cancellationToken);
        }

        private async Task<bool> UseCodeAsync(Row person, string code, CancellationToken ct) =>
            codes.Match(person.Id, person.TotpSecret!, code) is { } step && await db.ExecuteAsync(UseStep, new { person.Id, step }, ct) > 0;

        // A refusal would undo the work; the count and the audit entry of a failed sign-in must stand.
        private async Task<Error> RefuseAsync(Error error, Guid? personId, CancellationToken ct)
        {
            db.Work.Audit(new AuditDraft("session.refused", SubjectKind: "person", SubjectId: personId, Details: new Dictionary<string, object?> { ["reason"] = error.Code }));
            await db.CommitAsync(ct);
            return error;
        }
    }
}
