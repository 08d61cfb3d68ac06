using HotelPrivacy.Contracts.AccessControl;

namespace HotelPrivacy.Work.Model;

/// <summary>Who owes a duty, as one indexed text: a person, or whoever holds a position at a hotel.</summary>
internal static class Owner
{
    /// <summary>The duty of a person if one is named, else of the position.</summary>
    public static string Key(Guid hotelId, Guid? personId, string? position) =>
        personId is { } person ? OfPerson(person) : OfPosition(hotelId, position ?? throw new ArgumentNullException(nameof(position)));

    /// <summary>Everything a person owes: by name, and by the positions held.</summary>
    public static IReadOnlyList<string> KeysOf(Guid personId, IReadOnlyList<HeldPosition> held) =>
        [OfPerson(personId), .. held.Select(position => OfPosition(position.HotelId, position.Position))];

    private static string OfPerson(Guid personId) => $"person:{personId:D}";

    private static string OfPosition(Guid hotelId, string position) => $"position:{hotelId:D}:{position}";
}
