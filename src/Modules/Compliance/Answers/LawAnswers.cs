using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Answers;

internal sealed class LawAnswers(RuleBook rules, LawLibrary law)
    : IAnswer<GetRule, RuleAnswer?>, IAnswer<GetControlCatalogue, ControlCatalogue>, IAnswer<GetNoticeElements, IReadOnlyList<NoticeElement>>
{
    public async Task<RuleAnswer?> Handle(GetRule request, CancellationToken cancellationToken) =>
        await rules.FindAsync(request.Key, request.HotelId, request.At, cancellationToken) is { InForce: true } rule
            ? new RuleAnswer(rule.Key, rule.Label, rule.Value, rule.Unit, rule.Text, rule.Source, rule.Confidence, law.Manifest.Version)
            : null;

    public Task<ControlCatalogue> Handle(GetControlCatalogue request, CancellationToken cancellationToken) => Task.FromResult(law.Controls);

    public Task<IReadOnlyList<NoticeElement>> Handle(GetNoticeElements request, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<NoticeElement>>(
    [
        .. from document in law.Documents
           where document.Id == request.Document
           from section in document.Sections
           from element in section.Elements
           select new NoticeElement(element.Id, section.Id, element.Name, element.Mandatory, element.Fields, law.Cite(element.Source), element.Confidence),
    ]);
}
