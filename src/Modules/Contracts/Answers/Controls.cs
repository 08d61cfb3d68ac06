using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Answers;

/// <summary>Where a control stands; computed from facts, never set by hand.</summary>
public enum ControlStatus
{
    /// <summary>Everything it asks for is there.</summary>
    Met,

    /// <summary>Some of it is there; the summary says what is missing.</summary>
    Partial,

    /// <summary>Nothing recorded, or not enough. An empty set never meets a rule.</summary>
    Unmet,

    /// <summary>A named rule says that it does not apply, with a signed zero declaration.</summary>
    NotApplicable,
}

/// <summary>One fact behind a status.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value, ready to read.</param>
/// <param name="Href">The page of the dashboard that shows the list behind it.</param>
/// <param name="AsOf">When it was measured.</param>
public sealed record ControlFact(LocalText Label, string Value, string? Href, DateTimeOffset AsOf);

/// <summary>How much of the estate a control's evidence covers.</summary>
/// <param name="Places">Places with measured or attested evidence.</param>
/// <param name="Of">All places of the hotel that hold guest information.</param>
public sealed record ControlCover(int Places, int Of);

/// <summary>One control of one hotel.</summary>
/// <param name="ControlId">As in the control list, such as <c>7.1</c> or <c>S1</c>.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Summary">Why, in one sentence.</param>
/// <param name="Facts">The facts behind it.</param>
/// <param name="Covers">Cover of the estate, where the control asks for it.</param>
public sealed record ControlAnswer(string ControlId, ControlStatus Status, LocalText Summary, IReadOnlyList<ControlFact> Facts, ControlCover? Covers = null);

/// <summary>A module's standing answer for its own controls. Found by dependency injection; read from tallies, never by scanning guests.</summary>
public interface IControlsAnswer
{
    /// <summary>The controls it answers for.</summary>
    IReadOnlyList<string> ControlIds { get; }

    /// <summary>Where each stands for each hotel.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<ControlAnswer>>> GetControlsAsync(IReadOnlyList<Guid> hotelIds, CancellationToken ct);
}

/// <summary>What one module holds about one guest, for the guest's own export.</summary>
public interface IGuestDataAnswer
{
    /// <summary>The section of the export, in camelCase.</summary>
    string Section { get; }

    /// <summary>The data, readable as JSON; null when there is none.</summary>
    Task<object?> GetGuestDataAsync(Guid guestId, CancellationToken ct);
}

/// <summary>Where a module keeps guest data.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns with guest data.</param>
public sealed record StoredGuestData(string Table, IReadOnlyList<string> Columns);

/// <summary>A module's standing answer on where it keeps guest data.</summary>
public interface IStorageAnswer
{
    /// <summary>Tables and columns.</summary>
    IReadOnlyList<StoredGuestData> Storage { get; }
}
