using System.Globalization;
using HotelPrivacy.Kernel.Crypto;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>
/// Access tokens: JWT (RFC 7519) with HS256 under a key derived from the root key, so every process of an installation makes and reads the same.
/// They name person and session and nothing else; what the person may do is read per request.
/// </summary>
internal sealed class AccessTokens
{
    /// <summary>The claim that names the session (OpenID Connect).</summary>
    public const string SessionClaim = JwtRegisteredClaimNames.Sid;

    /// <summary>The claim that names the person.</summary>
    public const string PersonClaim = JwtRegisteredClaimNames.Sub;

    private const string Name = "hotelprivacy";
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SymmetricSecurityKey key;
    private readonly SignInOptions options;
    private readonly TimeProvider clock;

    /// <summary>Derives the key.</summary>
    public AccessTokens(IRootKey root, SignInOptions options, TimeProvider clock)
    {
        (this.options, this.clock) = (options, clock);
        key = new SymmetricSecurityKey(root.Derive("jwt", 32));
        Validation = new TokenValidationParameters
        {
            ValidIssuer = Name,
            ValidAudience = Name,
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            NameClaimType = PersonClaim,
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>What a token must fulfil.</summary>
    public TokenValidationParameters Validation { get; }

    /// <summary>Makes a token and says when it ends.</summary>
    public (string Token, DateTimeOffset ExpiresAt) Issue(Guid personId, Guid sessionId)
    {
        var now = clock.GetUtcNow();
        var expires = DateTimeOffset.FromUnixTimeSeconds((now + options.AccessTokenLifetime).ToUnixTimeSeconds());
        var token = handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Name,
            Audience = Name,
            IssuedAt = now.UtcDateTime,
            Expires = expires.UtcDateTime,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
            Claims = new Dictionary<string, object>
            {
                [PersonClaim] = personId.ToString("D", CultureInfo.InvariantCulture),
                [SessionClaim] = sessionId.ToString("D", CultureInfo.InvariantCulture),
            },
        });
        return (token, expires);
    }
}
