using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>The permission at the door of a route. Which hotel it is held for is checked inside, in the statement.</summary>
/// <param name="Permission">As <c>resource:verb</c>.</param>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Turns the name of a policy into the permission of that name; <see cref="SignedIn"/> asks for no permission.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>A permission is the same policy for ever, so each endpoint's is made once.</summary>
    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
}

internal sealed class PermissionHandler : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var actor = (context.Resource as HttpContext)?.RequestServices.GetRequiredService<ActorContext>().Current ?? Actor.Anonymous;
        if (actor.Kind != ActorKind.Anonymous && (requirement.Permission == SignedIn.Policy || actor.Has(requirement.Permission)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Answers 401 and 403 as problems, the latter naming the missing permission.</summary>
internal sealed class PermissionAnswer : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var actor = context.RequestServices.GetRequiredService<ActorContext>().Current;
        if (actor.Kind == ActorKind.Anonymous)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            var expired = (await context.AuthenticateAsync()).Failure is SignInExpiredException;
            await Problem.WriteAsync(context, expired ? KernelErrors.SignInExpired : KernelErrors.Unauthenticated);
            return;
        }

        var permission = policy.Requirements.OfType<PermissionRequirement>().FirstOrDefault()?.Permission;
        await Problem.WriteAsync(context, KernelErrors.Forbidden, permission: permission);
    }
}

/// <summary>The policy of routes that everybody signed in may use, such as their own account.</summary>
public static class SignedIn
{
    /// <summary>Its name, in the place of a permission.</summary>
    public const string Policy = "signed-in";
}

/// <summary>Reads who acts, after the sign-in was verified and before permissions are asked for.</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ActorContext actors)
    {
        var address = context.Connection.RemoteIpAddress?.ToString();
        var actor = context.User.Identity?.IsAuthenticated == true
            ? await context.RequestServices.GetRequiredService<IActorSource>().FindAsync(context.User, context.RequestAborted)
            : null;
        actors.Become(actor ?? Actor.Anonymous, address);
        await next(context);
    }
}
