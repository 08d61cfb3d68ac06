using HotelPrivacy.AccessControl.Answers;
using HotelPrivacy.AccessControl.Features;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace HotelPrivacy.AccessControl;

/// <summary>Area 4: staff, sign-in, permissions, API keys, the audit log.</summary>
public sealed class AccessControlModule : Module
{
    private const string EitherScheme = "Either";

    /// <inheritdoc />
    public override int? Area => 4;

    /// <inheritdoc />
    public override IReadOnlyList<string> Asks => ["Compliance", "Guests", "Hotels"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("HotelPrivacy:SignIn").Get<SignInOptions>() ?? new SignInOptions());
        services.AddSingleton(configuration.GetSection("HotelPrivacy:Bootstrap").Get<BootstrapOptions>() ?? new BootstrapOptions());
        services.AddSingleton<PermissionCatalog>();
        services.AddSingleton<Positions>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<TotpSecrets>();
        services.AddSingleton(TotpSecrets.Place);
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<IMachineSource>(provider => provider.GetRequiredService<ApiKeys>());
        services.AddSingleton<AuditKeys>();
        services.AddSingleton<AuditCheckpoints>();
        services.AddScoped<SignInLocks>();
        services.AddScoped<Sessions>();
        services.AddScoped<StaffAuthority>();
        services.AddScoped<ReviewLaw>();
        services.AddScoped<RightsControl>();
        services.AddScoped<IActorSource, ActorSource>();
        services.AddHttpContextAccessor();
        services.AddSingleton(SignCheckpoint.Recurrence);
        services.AddSingleton(VerifyAuditLog.Recurrence);
        AddAuthentication(services);
    }

    private static void AddAuthentication(IServiceCollection services)
    {
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, either => either.ForwardDefaultSelector = http =>
                http.Request.Headers.ContainsKey(IMachineSource.Header) ? ApiKeyAuthentication.Scheme : JwtBearerDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.Scheme, null)
            .AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<AccessTokens>((bearer, tokens) =>
        {
            bearer.MapInboundClaims = false;
            bearer.TokenValidationParameters = tokens.Validation;
            bearer.Events = new JwtBearerEvents { OnAuthenticationFailed = NameExpiry };
        });
    }

    private static Task NameExpiry(AuthenticationFailedContext failed)
    {
        if (failed.Exception is SecurityTokenInvalidLifetimeException)
        {
            failed.Fail(new SignInExpiredException());
        }

        return Task.CompletedTask;
    }
}
