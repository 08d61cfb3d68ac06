using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Hosting;

namespace HotelPrivacy.AccessControl;

/// <summary>Section <c>HotelPrivacy:Bootstrap</c>: the first account.</summary>
internal sealed class BootstrapOptions
{
    /// <summary>Its e-mail.</summary>
    public string AdminEmail { get; init; } = "admin@example.com";

    /// <summary>Its password; made at random and printed once when absent.</summary>
    public string? AdminPassword { get; init; }
}

/// <summary>Makes the administrator when there is nobody yet.</summary>
internal sealed class BootstrapAdministrator(AccessControlDb db, Passwords passwords, BootstrapOptions options, Ids ids, TimeProvider clock) : IModuleStart
{
    private const string CountPersons = "SELECT COUNT(*) FROM access_control_person";

    private const string InsertPerson =
        """
        INSERT INTO access_control_person (id, email, name, language, password_hash, password_changed_at, created_at)
        VALUES (@id, @email, @name, @language, @hash, @now, @now)
        """;

    private const string InsertGrant = "INSERT INTO access_control_grant (id, person_id, position_code, created_at) VALUES (@grantId, @id, @position, @now)";

    public async Task StartAsync(CancellationToken ct)
    {
        if (await db.FindAsync<long>(CountPersons, null, ct) > 0)
        {
            return;
        }

        var password = options.AdminPassword is { Length: > 0 } given ? given : Secret.New();
        var args = new
        {
            id = ids.New(),
            grantId = ids.New(),
            email = Passwords.NormaliseEmail(options.AdminEmail),
            name = "Administrator",
            language = "zh",
            position = Positions.Administrator,
            hash = passwords.Hash(password),
            now = clock.GetUtcNow(),
        };
        // Another process may start at the same moment; the unique e-mail lets one of them do it.
        if (!await db.TryInsertAsync(InsertPerson, args, ct))
        {
            return;
        }

        await db.ExecuteAsync(InsertGrant, args, ct);
        db.Work.Audit(new AuditDraft("person.created", SubjectKind: "person", SubjectId: args.id, Details: new Dictionary<string, object?> { ["position"] = args.position }));
        await db.CommitAsync(ct);
        if (options.AdminPassword is not { Length: > 0 })
        {
            // To the console and never to the log: this is the only time anybody sees it.
            await Console.Out.WriteLineAsync($"\n  First start: sign in as {args.email} with the password {password}\n  Change it after signing in; it is not shown again.\n");
        }
    }
}
