using System.Security.Claims;
using System.Text.Encodings.Web;
using HotelPrivacy.Kernel.Actors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HotelPrivacy.AccessControl.Answers;

/// <summary>A machine that showed a valid key.</summary>
internal sealed class ApiKeyIdentity(Actor actor) : ClaimsIdentity(ApiKeyAuthentication.Scheme)
{
    public Actor Machine => actor;
}

/// <summary>Signs in by an API key.</summary>
internal sealed class ApiKeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "ApiKey";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() =>
        await keys.FindAsync(Request.Headers[IMachineSource.Header].ToString(), Context.RequestAborted) is { } actor
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ApiKeyIdentity(actor)), Scheme))
            : AuthenticateResult.Fail("The API key is unknown, expired or revoked.");
}
