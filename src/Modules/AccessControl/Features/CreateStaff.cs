using FastEndpoints;
using FluentValidation;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>Adds a member of staff in a position at a hotel, or without a hotel at all of them. Nobody can give more than they hold.</summary>
internal static class CreateStaff
{
    internal sealed record Command(string Name, string Email, string PositionCode, string Password, Guid? HotelId = null, string Language = "zh")
        : IModuleCommand<Response>;

    internal sealed record Response(Guid Id);

    internal sealed class Rules : Validator<Command>
    {
        public Rules()
        {
            RuleFor(person => person.Name).NotEmpty().MaximumLength(200);
            RuleFor(person => person.Email).NotEmpty().EmailAddress().MaximumLength(254).WithMessage("An e-mail address.");
            RuleFor(person => person.Language).Must(language => language is "zh" or "en").WithMessage("zh or en.");
            RuleFor(person => person.Password).MinimumLength(Passwords.MinimumLength).MaximumLength(Passwords.MaximumLength)
                .WithMessage($"{Passwords.MinimumLength}–{Passwords.MaximumLength} characters.");
            RuleFor(person => person.Password).Must((person, password) => Passwords.IsAcceptable(password, person.Email)).WithMessage("Must not contain the e-mail address.");
        }
    }

    internal sealed class Endpoint : SliceEndpoint<Command, Response>
    {
        public override void Configure()
        {
            Post("/staff");
            Describe(
                "Adds a member of staff",
                AccessControlPermissions.WriteStaff,
                StatusCodes.Status201Created,
                idempotent: true,
                AccessControlErrors.UnknownPosition,
                AccessControlErrors.PlatformOnly,
                AccessControlErrors.BeyondOwn,
                AccessControlErrors.EmailTaken,
                KernelErrors.NotFound);
        }
    }

    internal sealed class Handler(AccessControlDb db, StaffAuthority authority, Passwords passwords, Positions positions, ActorContext actor, Ids ids, TimeProvider clock)
        : IModuleCommandHandler<Command, Response>
    {
        private const string InsertPerson =
            """
            INSERT INTO access_control_person (id, email, name, language, password_hash, password_changed_at, created_at)
            VALUES (@id, @email, @name, @language, @hash, @now, @now)
            """;

        private const string InsertGrant =
            "INSERT INTO access_control_grant (id, person_id, hotel_id, position_code, created_by, created_at) VALUES (@grantId, @id, @hotelId, @positionCode, @createdBy, @now)";

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (positions.Find(command.PositionCode) is not { } position)
            {
                return AccessControlErrors.UnknownPosition;
            }

            if (authority.RefuseGiving(position, command.HotelId) is { } refused)
            {
                return refused;
            }

            var row = new
            {
                id = ids.New(),
                grantId = ids.New(),
                email = Passwords.NormaliseEmail(command.Email),
                command.Name,
                command.Language,
                command.HotelId,
                command.PositionCode,
                hash = passwords.Hash(command.Password),
                createdBy = actor.Current.Id,
                now = clock.GetUtcNow(),
            };
            if (!await db.TryInsertAsync(InsertPerson, row, cancellationToken))
            {
                return AccessControlErrors.EmailTaken;
            }

            await db.ExecuteAsync(InsertGrant, row, cancellationToken);
            db.Work.Audit(new AuditDraft("person.created", command.HotelId, "person", row.id, Details: new Dictionary<string, object?> { ["position"] = position.Code }));
            return new Response(row.id);
        }
    }
}
