using System.Xml;
using HotelPrivacy.Contracts.Compliance;
using MediatR;

namespace HotelPrivacy.AccessControl;

/// <summary>What the law data says about reviews of access; ask before the first write.</summary>
internal sealed class ReviewLaw(IMediator mediator)
{
    /// <summary>How often access is reviewed.</summary>
    public const string Period = "access.default.review";

    private const string Dormant = "access.default.dormant";

    /// <summary>How often access is reviewed at the hotel.</summary>
    public async Task<(TimeSpan Every, RuleAnswer Rule)> PeriodAsync(Guid hotelId, DateTimeOffset at, CancellationToken ct)
    {
        var rule = await FindAsync(Period, hotelId, at, ct);
        return (XmlConvert.ToTimeSpan(rule.Value!), rule);
    }

    /// <summary>After how long without use a person of the hotel is dormant.</summary>
    public async Task<TimeSpan> DormantAfterAsync(Guid hotelId, DateTimeOffset at, CancellationToken ct) =>
        XmlConvert.ToTimeSpan((await FindAsync(Dormant, hotelId, at, ct)).Value!);

    private async Task<RuleAnswer> FindAsync(string key, Guid hotelId, DateTimeOffset at, CancellationToken ct) =>
        await mediator.Send(new GetRule(key, hotelId, at), ct) is { Value: not null } rule ? rule : throw new InvalidOperationException($"The law data has no {key}.");
}
