using System.Text.Json.Serialization;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>Who signed in.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Email">Their e-mail.</param>
/// <param name="Roles">The codes of the positions they hold anywhere.</param>
internal sealed record SignedInUser(Guid Id, string Name, string Email, IReadOnlyList<string> Roles);

/// <summary>The answer to a sign-in and to its refresh.</summary>
/// <param name="AccessToken">Sent as <c>Authorization: Bearer</c>.</param>
/// <param name="TokenType">Always <c>Bearer</c> (RFC 6750).</param>
/// <param name="ExpiresAt">When the access token ends.</param>
/// <param name="User">Who signed in.</param>
internal sealed record SignInAnswer(string AccessToken, string TokenType, DateTimeOffset ExpiresAt, SignedInUser User)
{
    /// <summary>The next refresh token and its end; it travels as a cookie and never in the body.</summary>
    [JsonIgnore]
    public (string Token, DateTimeOffset ExpiresAt) Refresh { get; init; }
}
