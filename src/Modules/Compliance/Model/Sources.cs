using HotelPrivacy.Contracts.Compliance;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>A law, standard, guide or practice that the data cites by its code.</summary>
/// <param name="Code">Such as <c>PIPL</c>.</param>
/// <param name="Name">Its name without edition.</param>
/// <param name="Edition">Which edition was read, or what binds.</param>
/// <param name="InForceFrom">First day in force, where known.</param>
internal sealed record LawSource(string Code, LocalText Name, LocalText? Edition = null, DateOnly? InForceFrom = null);

/// <summary>Where a fact stands.</summary>
/// <param name="Law">Code of the source.</param>
/// <param name="Article">Article or clause; null for the whole.</param>
/// <param name="Confidence">How sure this citation is, where it differs within a row.</param>
/// <param name="Remark">A word on how it supports the fact.</param>
internal sealed record Citation(string Law, string? Article = null, Confidence? Confidence = null, LocalText? Remark = null);

internal sealed record LawSourceFile(string Version, DateOnly AsOf, LocalText Subject, IReadOnlyList<LawSource> Laws) : ILawFile;
