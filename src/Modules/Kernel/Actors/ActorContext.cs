using System.Security.Claims;

namespace HotelPrivacy.Kernel.Actors;

/// <summary>The actor of the current request, job or reaction; one per scope.</summary>
public sealed class ActorContext
{
    /// <summary>Who acts; anonymous until the sign-in is read.</summary>
    public Actor Current { get; private set; } = Actor.Anonymous;

    /// <summary>The address the request came from; null for jobs.</summary>
    public string? Address { get; private set; }

    /// <summary>Sets who acts in this scope, once, at its door.</summary>
    public void Become(Actor actor, string? address = null) => (Current, Address) = (actor, address);
}

/// <summary>The sign-in that came with the request was good and has run out: its owner can renew it, and is told so.</summary>
public sealed class SignInExpiredException() : Exception("The access token has expired.");

/// <summary>Reads the actor behind a verified sign-in. AccessControl answers; nobody else knows how people sign in.</summary>
public interface IActorSource
{
    /// <summary>The actor, or null when the person, session or key is no longer valid.</summary>
    ValueTask<Actor?> FindAsync(ClaimsPrincipal principal, CancellationToken ct);
}

/// <summary>Reads the machine behind an API key. AccessControl answers.</summary>
public interface IMachineSource
{
    /// <summary>The header that carries the key.</summary>
    const string Header = "X-Api-Key";

    /// <summary>The machine, or null when the key is unknown, expired or revoked.</summary>
    ValueTask<Actor?> FindAsync(string key, CancellationToken ct);
}
