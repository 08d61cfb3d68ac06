using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>Where a review of access stands.</summary>
internal enum ReviewState
{
    /// <summary>Positions are being decided on.</summary>
    Open,

    /// <summary>Every position was decided on.</summary>
    Completed,
}

/// <summary>What is decided about a position.</summary>
internal enum ReviewDecision
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It ends at once.</summary>
    Revoke,
}

/// <summary>Why to look at a position twice.</summary>
internal enum ReviewFlag
{
    /// <summary>The person has never signed in.</summary>
    NeverUsed,

    /// <summary>The person has not used the product for long.</summary>
    Dormant,

    /// <summary>It is past its end and nobody ended it.</summary>
    Expired,

    /// <summary>The person is suspended and holds it still.</summary>
    Suspended,

    /// <summary>It reveals guests and the person signs in with a password alone.</summary>
    NoTwoStep,

    /// <summary>The person holds more than one position that reaches the hotel.</summary>
    ManyPositions,
}

/// <summary>What is known of a position when a review begins.</summary>
internal sealed record ReviewedGrant(
    Guid Id,
    Guid PersonId,
    Guid? HotelId,
    string PositionCode,
    DateTimeOffset? ValidUntil,
    DateTimeOffset? SuspendedAt,
    DateTimeOffset? TotpConfirmedAt,
    DateTimeOffset? LastUsedAt)
{
    private const string Reveals = "guests:reveal";

    /// <summary>Whether it is past its end.</summary>
    public bool HasExpired(DateTimeOffset now) => ValidUntil <= now;

    /// <summary>Why to look at it twice, as stored.</summary>
    /// <param name="position">What it allows; null for a position the product no longer knows.</param>
    /// <param name="held">How many positions in force the person has that reach the hotel.</param>
    /// <param name="now">The moment of the review.</param>
    /// <param name="dormantSince">Whoever last used the product before then is dormant.</param>
    public string Flags(Position? position, int held, DateTimeOffset now, DateTimeOffset dormantSince)
    {
        (ReviewFlag Flag, bool Raised)[] all =
        [
            (ReviewFlag.NeverUsed, LastUsedAt is null),
            (ReviewFlag.Dormant, LastUsedAt < dormantSince),
            (ReviewFlag.Expired, HasExpired(now)),
            (ReviewFlag.Suspended, SuspendedAt is not null),
            (ReviewFlag.NoTwoStep, TotpConfirmedAt is null && position?.Permissions.Contains(Reveals) == true),
            (ReviewFlag.ManyPositions, held > 1),
        ];
        return string.Join(' ', all.Where(each => each.Raised).Select(each => each.Flag.ToCode()));
    }

    /// <summary>The flags as they were stored.</summary>
    public static IReadOnlyList<ReviewFlag> ReadFlags(string stored) =>
        [.. stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => Enum.Parse<ReviewFlag>(code, ignoreCase: true))];
}
