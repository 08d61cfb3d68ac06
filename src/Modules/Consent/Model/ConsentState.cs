namespace HotelPrivacy.Consent.Model;

/// <summary>What a guest last decided about a purpose.</summary>
internal enum DecisionState
{
    Granted,
    Refused,
    Withdrawn,
}

/// <summary>How a decision reached us.</summary>
internal enum Channel
{
    FrontDesk,
    Portal,
    Phone,
    Email,
    Paper,
    Pms,
    Partner,
}

/// <summary>Why a purpose is allowed or denied; outside clients rely on the codes.</summary>
internal enum CheckReason
{
    Granted,
    LegalBasis,
    Refused,
    Withdrawn,
    NotAsked,
    NoticeChanged,
    Expired,
    Restricted,
    Erased,
    UnknownGuest,
    UnknownPurpose,
}
