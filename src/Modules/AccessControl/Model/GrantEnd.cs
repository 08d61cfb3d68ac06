namespace HotelPrivacy.AccessControl.Model;

/// <summary>How a position ends by somebody's hand: now, or when it ran out, if that was before.</summary>
internal static class GrantEnd
{
    /// <summary>Ends it unless it was ended already.</summary>
    public const string Statement =
        "UPDATE access_control_grant SET ended_at = @now, valid_until = CASE WHEN valid_until <= @now THEN valid_until ELSE @now END WHERE id = @grantId AND ended_at IS NULL";
}
