namespace HotelPrivacy.Kernel.Actors;

/// <summary>Who acts.</summary>
public enum ActorKind
{
    /// <summary>Nobody signed in.</summary>
    Anonymous,

    /// <summary>A member of staff.</summary>
    Person,

    /// <summary>A machine with an API key.</summary>
    ApiKey,

    /// <summary>The product itself, in a job or at start.</summary>
    System,
}

/// <summary>Who acts and what they may do, read per request and never taken from the message.</summary>
/// <param name="Kind">Person, machine or the product itself.</param>
/// <param name="Id">Person or API-key id; empty for anonymous and system.</param>
/// <param name="SessionId">The sign-in session of a person.</param>
/// <param name="Platform">Permissions that belong to no hotel, such as creating one.</param>
/// <param name="Hotels">Permissions by hotel.</param>
public sealed record Actor(
    ActorKind Kind,
    Guid Id,
    Guid? SessionId,
    IReadOnlySet<string> Platform,
    IReadOnlyDictionary<Guid, IReadOnlySet<string>> Hotels)
{
    /// <summary>Nobody.</summary>
    public static Actor Anonymous { get; } = new(ActorKind.Anonymous, Guid.Empty, null, new HashSet<string>(), new Dictionary<Guid, IReadOnlySet<string>>());

    /// <summary>The product itself; it asks nobody's permission and its acts are in the audit log all the same.</summary>
    public static Actor System { get; } = Anonymous with { Kind = ActorKind.System };

    /// <summary>Whether the permission is held for the platform or for any hotel: enough to be let to the door of a route.</summary>
    public bool Has(string permission) =>
        Kind == ActorKind.System || Platform.Contains(permission) || Hotels.Values.Any(held => held.Contains(permission));

    /// <summary>Whether the permission is held for this hotel.</summary>
    public bool Can(string permission, Guid hotelId) =>
        Kind == ActorKind.System || (Hotels.TryGetValue(hotelId, out var held) && held.Contains(permission));

    /// <summary>The hotels for which the permission is held: the <c>hotel_id IN @hotels</c> of every query.</summary>
    public IReadOnlyList<Guid> HotelsWith(string permission) =>
        [.. Hotels.Where(pair => pair.Value.Contains(permission)).Select(pair => pair.Key)];
}
