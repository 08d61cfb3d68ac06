using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.AccessControl;

/// <summary>What can go wrong with sign-in, staff, API keys and the audit log.</summary>
public static class AccessControlErrors
{
    /// <summary>Wrong password or unknown e-mail; the two read alike.</summary>
    public static readonly Error Refused = new(ErrorKind.Unauthenticated, "access-control.sign-in-refused", "E-mail and password do not fit together.");

    /// <summary>Too many failed sign-ins for this e-mail; <c>Retry-After</c> says when the lock ends.</summary>
    public static readonly Error Locked = new(ErrorKind.Locked, "access-control.locked", "Too many failed sign-ins; wait and try again.");

    /// <summary>The password is right; the code of the authenticator app must come with it.</summary>
    public static readonly Error TotpRequired = new(ErrorKind.Unauthenticated, "access-control.totp-required", "Send the code of your authenticator app as well.", "totp");

    /// <summary>The code is wrong, too old or was used already (RFC 6238, 5.2).</summary>
    public static readonly Error TotpRefused = new(ErrorKind.Unauthenticated, "access-control.totp-refused", "This code is wrong, too old or was used already; wait for the next one.", "totp");

    /// <summary>The person is suspended.</summary>
    public static readonly Error Suspended = new(ErrorKind.Unauthenticated, "access-control.suspended", "This account is suspended; ask the person who manages the staff.");

    /// <summary>The refresh cookie is missing, expired or belongs to a session that ended.</summary>
    public static readonly Error SessionEnded = new(ErrorKind.Unauthenticated, "access-control.session-ended", "The session has ended; sign in again.");

    /// <summary>A refresh token came a second time: somebody else may have it, so the session was ended.</summary>
    public static readonly Error TokenReused = new(ErrorKind.Unauthenticated, "access-control.refresh-token-reused", "This session was ended because its token came twice; sign in again.");

    /// <summary>The route is for people, not for API keys.</summary>
    public static readonly Error PeopleOnly = new(ErrorKind.Forbidden, "access-control.people-only", "This is for people who signed in, not for API keys.");

    /// <summary>The current password is wrong.</summary>
    public static readonly Error WrongPassword = new(ErrorKind.Unprocessable, "access-control.wrong-password", "The current password is wrong.", "currentPassword");

    /// <summary>The password contains the e-mail address or is the old one.</summary>
    public static readonly Error WeakPassword = new(ErrorKind.Unprocessable, "access-control.weak-password", "The password must differ from the e-mail address and from the old password.", "newPassword");

    /// <summary>TOTP is on already.</summary>
    public static readonly Error TotpActive = new(ErrorKind.Conflict, "access-control.totp-active", "An authenticator app is set up already; whoever manages the staff can take it away.");

    /// <summary>No set-up of TOTP was begun.</summary>
    public static readonly Error TotpNotStarted = new(ErrorKind.Conflict, "access-control.totp-not-started", "Begin the set-up of the authenticator app first.");

    /// <summary>The code does not fit the secret just given.</summary>
    public static readonly Error TotpWrong = new(ErrorKind.Unprocessable, "access-control.totp-wrong", "The code does not fit; check the clock of the device and try the next code.", "code");

    /// <summary>Another person has this e-mail address.</summary>
    public static readonly Error EmailTaken = new(ErrorKind.Conflict, "access-control.email-taken", "Another person has this e-mail address.", "email");

    /// <summary>No such position.</summary>
    public static readonly Error UnknownPosition = new(ErrorKind.Invalid, "access-control.unknown-position", "There is no such position; GET /positions lists them.", "positionCode");

    /// <summary>The position reaches over all hotels.</summary>
    public static readonly Error PlatformOnly = new(ErrorKind.Invalid, "access-control.platform-only", "This position is given for all hotels; leave the hotel out.", "hotelId");

    /// <summary>One cannot give or take what reaches further than one's own permissions.</summary>
    public static readonly Error BeyondOwn = new(ErrorKind.Forbidden, "access-control.beyond-own", "This reaches further than your own permissions.");

    /// <summary>One cannot suspend oneself or change one's own positions.</summary>
    public static readonly Error OwnAccount = new(ErrorKind.Conflict, "access-control.own-account", "This cannot be done to one's own account; ask a colleague.");

    /// <summary>The person is suspended already, or is not suspended.</summary>
    public static readonly Error WrongState = new(ErrorKind.Conflict, "access-control.wrong-state", "The account or grant is in that state already.");

    /// <summary>An end that lies in the past.</summary>
    public static readonly Error EndsInPast = new(ErrorKind.Unprocessable, "access-control.ends-in-past", "The end must lie in the future.");

    /// <summary>A scope that machines cannot hold.</summary>
    public static readonly Error UnknownScope = new(ErrorKind.Invalid, "access-control.unknown-scope", "One of the scopes is not one that an API key can hold.", "scopes");

    /// <summary>The audit log has no such size (yet), or the proof asks for entries beyond it.</summary>
    public static readonly Error BadTreeSize = new(ErrorKind.Invalid, "access-control.bad-tree-size", "The sizes must lie between 1 and the present size of the log, the smaller first.");

    /// <summary>The audit log lacks entries; <c>missing</c> names them.</summary>
    public static readonly Error LogDamaged = new(ErrorKind.Unprocessable, "access-control.log-damaged", "The audit log was damaged: entries that this needs are gone, among those named under missing. Have the whole log verified.");

    /// <summary>A review of this hotel is open already.</summary>
    public static readonly Error ReviewOpen = new(ErrorKind.Conflict, "access-control.review-open", "A review of this hotel is open; complete it first.", "hotelId");

    /// <summary>The review was completed.</summary>
    public static readonly Error ReviewCompleted = new(ErrorKind.Conflict, "access-control.review-completed", "This review was completed already.");

    /// <summary>Positions are left to be decided on; <c>missing</c> names them.</summary>
    public static readonly Error ReviewIncomplete = new(ErrorKind.Unprocessable, "access-control.review-incomplete", "Decide on the positions named under missing first.");

    /// <summary>The position was decided on.</summary>
    public static readonly Error ReviewItemDecided = new(ErrorKind.Conflict, "access-control.review-item-decided", "This position was decided on already.");

    /// <summary>The position was ended since the review began, so it cannot be kept.</summary>
    public static readonly Error ReviewItemEnded = new(ErrorKind.Conflict, "access-control.review-item-ended", "This position was ended since the review began; it can only be revoked.");

    /// <summary>A flagged position is kept for a reason only.</summary>
    public static readonly Error ReviewReasonMissing = new(ErrorKind.Unprocessable, "access-control.review-reason-missing", "This position is flagged: say why it is kept.", "reason");
}
