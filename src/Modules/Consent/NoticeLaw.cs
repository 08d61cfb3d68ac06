using HotelPrivacy.Contracts.Compliance;
using MediatR;

namespace HotelPrivacy.Consent;

/// <summary>What the law data wants a privacy notice to say.</summary>
internal sealed class NoticeLaw(IMediator mediator)
{
    private const string Document = "privacyNotice";

    /// <summary>Reads it; ask before the first write.</summary>
    public Task<IReadOnlyList<NoticeElement>> ReadAsync(CancellationToken ct) => mediator.Send(new GetNoticeElements(Document), ct);
}
