using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.Compliance;

/// <summary>What an unmet control stops.</summary>
public enum Blocking
{
    /// <summary>Stops nothing.</summary>
    None,

    /// <summary>Stops the transfer by our own rule; two people can waive it with a reason.</summary>
    Own,

    /// <summary>Stops the transfer by law; nobody can waive it.</summary>
    Law,
}

/// <summary>Asks for the list of controls.</summary>
public sealed record GetControlCatalogue : IQuestion<ControlCatalogue>;

/// <summary>The twenty areas with their sixty controls, and the six commitments.</summary>
/// <param name="Areas">Areas 1–20 in order.</param>
/// <param name="Commitments">S1–S6.</param>
public sealed record ControlCatalogue(IReadOnlyList<ControlArea> Areas, IReadOnlyList<ControlInfo> Commitments);

/// <summary>One area.</summary>
/// <param name="Number">1–20.</param>
/// <param name="Key">Name of its module in camelCase.</param>
/// <param name="Name">Its name.</param>
/// <param name="Controls">Its three controls.</param>
public sealed record ControlArea(int Number, string Key, LocalText Name, IReadOnlyList<ControlInfo> Controls);

/// <summary>One control.</summary>
/// <param name="Id">Such as <c>7.1</c> or <c>S1</c>.</param>
/// <param name="Key">Stable key in kebab-case.</param>
/// <param name="Name">Its name.</param>
/// <param name="Blocking">What it stops while unmet.</param>
public sealed record ControlInfo(string Id, string Key, LocalText Name, Blocking Blocking);
