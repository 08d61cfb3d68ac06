using System.Xml;
using HotelPrivacy.Contracts.Compliance;
using MediatR;

namespace HotelPrivacy.Encryption;

/// <summary>How long a key-encryption key may be in use, from the law data.</summary>
internal sealed class RotationPeriods(IMediator mediator)
{
    private const string Key = "encryption.keys.rotation";

    /// <summary>The rule as it applies to the hotel now; ask before the first write.</summary>
    public Task<RuleAnswer?> FindAsync(Guid hotelId, DateTimeOffset now, CancellationToken ct) => mediator.Send(new GetRule(Key, hotelId, now), ct);

    /// <summary>The period of a rule; null when it names none.</summary>
    public static TimeSpan? Length(RuleAnswer? rule) => rule?.Value is { } value ? XmlConvert.ToTimeSpan(value) : null;
}
