using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>What counts as export.</summary>
internal sealed record ExportMeaning(string Id, LocalText Name, IReadOnlyList<Citation> Source, Confidence Confidence);

/// <summary>What kind of value a fact has.</summary>
internal enum FactType
{
    Flag,
    Code,
    Count,
}

/// <summary>A fact the route rules look at; absent means false or 0.</summary>
internal sealed record ExportFact(string Name, FactType Type, LocalText Meaning, IReadOnlyList<string> Values);

/// <summary>One route rule; the lowest matching priority decides.</summary>
internal sealed record RouteRule(
    string Id, int Priority, Condition When, string Route, LocalText Reason, IReadOnlyList<Citation> Source, Confidence Confidence);

/// <summary>One step of a route.</summary>
internal sealed record RouteStep(string Key, LocalText Name);

/// <summary>What a route asks for: its steps in order, the duties that remain, and the rules that hold its periods.</summary>
internal sealed record ExportRoute(
    string Route,
    IReadOnlyList<RouteStep> Steps,
    IReadOnlyList<LocalText> Keeps,
    IReadOnlyList<string> Rules,
    IReadOnlyList<Citation> Source,
    Confidence Confidence,
    LocalText? Note = null);

/// <summary>A duty on every route.</summary>
internal sealed record ExportDuty(string Id, LocalText Duty, IReadOnlyList<Citation> Source, Confidence Confidence);

/// <summary>An event of a transfer that makes a route be decided again.</summary>
internal sealed record ExportRetrigger(string Id, LocalText Event, LocalText Effect, IReadOnlyList<Citation> Source, Confidence Confidence);

/// <summary>The rules of cross-border provision.</summary>
internal sealed record CrossBorderFile(
    string Version,
    DateOnly AsOf,
    LocalText Subject,
    IReadOnlyList<ExportMeaning> ExportMeans,
    IReadOnlyList<ExportFact> Facts,
    IReadOnlyList<RouteRule> Rules,
    IReadOnlyList<ExportRoute> Routes,
    IReadOnlyList<ExportDuty> AlwaysApply,
    IReadOnlyList<ExportRetrigger> Retriggers,
    IReadOnlyList<LocalText> CommonMistakes) : ILawFile;
