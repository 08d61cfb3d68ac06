using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Consent;

/// <summary>What can go wrong with notices and consents.</summary>
public static class ConsentErrors
{
    /// <summary>No such hotel, or not one of the caller's.</summary>
    public static readonly Error HotelUnknown = new(ErrorKind.NotFound, "consent.hotel-unknown", "There is no such hotel, or you may not see it.", "hotelId");

    /// <summary>No such notice.</summary>
    public static readonly Error NoticeUnknown = new(ErrorKind.NotFound, "consent.notice-unknown", "There is no such notice, or you may not see it.");

    /// <summary>The notice lacks what the law asks for.</summary>
    public static readonly Error NoticeIncomplete = new(ErrorKind.Conflict, "consent.notice-incomplete", "The notice cannot be published: it lacks elements the law asks for, each named under missing.");

    /// <summary>Only drafts can be published.</summary>
    public static readonly Error NoticeNotDraft = new(ErrorKind.Conflict, "consent.notice-not-draft", "Only a draft can be published; this notice is published or superseded already.");

    /// <summary>An older draft would undo a newer notice.</summary>
    public static readonly Error NoticeOutdated = new(ErrorKind.Conflict, "consent.notice-outdated", "A newer version is in force; draft the notice anew to change it.");

    /// <summary>Decisions refer to the notice in force.</summary>
    public static readonly Error NoticeNotPublished = new(ErrorKind.Conflict, "consent.notice-not-published", "A decision refers to the notice in force; this one is a draft or was superseded.");

    /// <summary>No such guest.</summary>
    public static readonly Error GuestUnknown = new(ErrorKind.NotFound, "consent.guest-unknown", "There is no such guest, or you may not see it.");

    /// <summary>The guest cannot decide any more.</summary>
    public static readonly Error GuestErased = new(ErrorKind.Gone, "consent.guest-erased", "The guest's information was destroyed; nothing can be recorded.");

    /// <summary>The purpose is not in the notice.</summary>
    public static readonly Error PurposeUnknown = new(ErrorKind.Invalid, "consent.purpose-unknown", "The notice has no such purpose.", "decisions");

    /// <summary>Only purposes based on consent are decided by the guest.</summary>
    public static readonly Error PurposeNotConsent = new(ErrorKind.Invalid, "consent.purpose-not-consent", "This purpose does not rest on consent, so there is nothing to decide.", "decisions");

    /// <summary>The same purpose twice.</summary>
    public static readonly Error PurposeRepeated = new(ErrorKind.Invalid, "consent.purpose-repeated", "Each purpose is decided once in a request.", "decisions");

    /// <summary>No such receipt.</summary>
    public static readonly Error ReceiptUnknown = new(ErrorKind.NotFound, "consent.receipt-unknown", "There is no such receipt, or you may not see it.");

    /// <summary>There is nothing to withdraw.</summary>
    public static readonly Error NotInForce = new(ErrorKind.Conflict, "consent.not-in-force", "This receipt is a refusal, was withdrawn already, or a newer decision replaced it.");
}
