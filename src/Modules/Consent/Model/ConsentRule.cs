using HotelPrivacy.Contracts.Guests;

namespace HotelPrivacy.Consent.Model;

/// <summary>A purpose as the notice in force has it.</summary>
internal sealed record PurposeTerms(LegalBasis Basis, int NoticeVersion, int ChangedVersion);

/// <summary>A guest's last decision.</summary>
internal sealed record LastDecision(DecisionState State, Guid ReceiptId, int NoticeVersion, DateTimeOffset? ExpiresAt);

/// <summary>Whether a purpose is allowed for a guest now. Denied unless something allows it.</summary>
internal static class ConsentRule
{
    public static (bool Allowed, CheckReason Reason) Decide(GuestState? guest, PurposeTerms? purpose, LastDecision? decision, DateTimeOffset now) => (guest, purpose, decision) switch
    {
        (null, _, _) => (false, CheckReason.UnknownGuest),
        (GuestState.Erased, _, _) => (false, CheckReason.Erased),
        (_, null, _) => (false, CheckReason.UnknownPurpose),
        (GuestState.Restricted, { Basis: not LegalBasis.LegalDuty }, _) => (false, CheckReason.Restricted),
        (_, { Basis: not LegalBasis.Consent }, _) => (true, CheckReason.LegalBasis),
        (_, _, null) => (false, CheckReason.NotAsked),
        (_, _, { State: DecisionState.Withdrawn }) => (false, CheckReason.Withdrawn),
        (_, _, { State: DecisionState.Refused }) => (false, CheckReason.Refused),
        _ when decision.NoticeVersion < purpose.ChangedVersion => (false, CheckReason.NoticeChanged),
        _ when decision.ExpiresAt <= now => (false, CheckReason.Expired),
        _ => (true, CheckReason.Granted),
    };
}
