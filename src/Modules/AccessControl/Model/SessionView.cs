using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>A session that still lasts, as its owner and those who may end it see it.</summary>
/// <param name="Id">The session.</param>
/// <param name="CreatedAt">When the person signed in.</param>
/// <param name="LastUsedAt">When its tokens were last renewed, which a browser in use does whenever its access token ends.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="Address">The address it was last renewed from.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
internal sealed record SessionView(Guid Id, DateTimeOffset CreatedAt, DateTimeOffset LastUsedAt, DateTimeOffset ExpiresAt, string? Address, bool IsCurrent)
{
    /// <summary>Those of a person.</summary>
    public const string Select =
        """
        SELECT id, created_at, COALESCE(last_used_at, created_at) AS last_used_at, expires_at, address, CASE WHEN id = @current THEN 1 ELSE 0 END AS is_current
        FROM access_control_session WHERE person_id = @personId AND revoked_at IS NULL AND expires_at > @now
        """;

    /// <summary>How they can be sorted.</summary>
    public static readonly ListOrder Order = new("id", "-lastUsedAt", "createdAt", "expiresAt");
}
