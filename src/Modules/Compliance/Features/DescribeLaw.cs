using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Features;

/// <summary>Which law data runs here: version, digests, how much of it, what is still uncertain.</summary>
internal static class DescribeLaw
{
    internal sealed record Query : IModuleQuery<Response>;

    internal sealed record Counts(int Obligations, int Rules, int Controls, int Commitments, int Clauses, int DocumentElements, int HandoverItems);

    internal sealed record Question(int Number, LocalText Text, LocalText Concerns);

    internal sealed record Response(
        string Version,
        DateOnly AsOf,
        string Digest,
        LocalText Notice,
        IReadOnlyList<LocalText> Conventions,
        IReadOnlyList<LawFileEntry> Files,
        Counts Counts,
        IReadOnlyList<Question> OpenQuestions);

    internal sealed class Endpoint : SliceEndpoint<Query, Response>
    {
        public override void Configure()
        {
            Get("/compliance/law");
            Describe("Describes the law data in use", CompliancePermissions.Read);
        }
    }

    internal sealed class Handler(LawLibrary law) : IModuleQueryHandler<Query, Response>
    {
        public Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) => Task.FromResult(Result<Response>.Of(new Response(
            law.Manifest.Version,
            law.Manifest.AsOf,
            law.Manifest.Digest,
            law.Manifest.Notice,
            law.Manifest.Conventions,
            law.Manifest.Files,
            new Counts(
                law.Obligations.Count,
                law.Rules.Count,
                law.Controls.Areas.Sum(area => area.Controls.Count),
                law.Controls.Commitments.Count,
                law.Clauses.Sum(set => set.Clauses.Count),
                law.Documents.Sum(document => document.Sections.Sum(section => section.Elements.Count)),
                law.HandoverItems.Count),
            [.. law.OpenQuestions.Select(open => new Question(open.Number, open.Question, law.Cite(open.Concerns)))])));
    }
}
