namespace HotelPrivacy.AccessControl.Model;

/// <summary>Section <c>HotelPrivacy:SignIn</c>.</summary>
internal sealed class SignInOptions
{
    /// <summary>Failed sign-ins after which an e-mail is locked.</summary>
    public int LockAfterFailures { get; init; } = 5;

    /// <summary>How long the lock holds, and how long a failure counts.</summary>
    public TimeSpan LockFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long an access token is valid.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a session lasts, refreshed or not: one working day.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How long the token before the present one is still taken: two tabs of a browser refresh at once, and an answer can be lost.</summary>
    public TimeSpan RefreshLeeway { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Iterations of PBKDF2 with HMAC-SHA-512 (OWASP Password Storage Cheat Sheet); older hashes are renewed at sign-in.</summary>
    public int PasswordIterations { get; init; } = 210_000;
}
