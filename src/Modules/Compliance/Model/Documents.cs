using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>A topic a contract must settle.</summary>
internal sealed record Clause(string Id, LocalText Topic, IReadOnlyList<Citation> Source, Confidence Confidence);

/// <summary>The topics of one kind of contract.</summary>
internal sealed record ClauseSet(string Id, LocalText Name, IReadOnlyList<Citation> Source, IReadOnlyList<Clause> Clauses, LocalText? Note = null);

internal sealed record ClauseFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<ClauseSet> Sets) : ILawFile;

/// <summary>One thing a document says.</summary>
/// <param name="Id">Document, section and name, dotted.</param>
/// <param name="Name">What it is.</param>
/// <param name="Mandatory">Whether the source demands it.</param>
/// <param name="Fields">Codes of the fields that hold it, where a program can check them.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Confidence">How sure this is.</param>
internal sealed record DocumentElement(
    string Id, LocalText Name, bool Mandatory, IReadOnlyList<string> Fields, IReadOnlyList<Citation> Source, Confidence Confidence);

/// <summary>The elements of one occasion or part.</summary>
internal sealed record DocumentSection(string Id, LocalText Name, IReadOnlyList<DocumentElement> Elements, LocalText? Note = null);

/// <summary>What one kind of document must hold.</summary>
internal sealed record DocumentContent(string Id, LocalText Name, IReadOnlyList<DocumentSection> Sections);

internal sealed record DocumentFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<DocumentContent> Documents) : ILawFile;
