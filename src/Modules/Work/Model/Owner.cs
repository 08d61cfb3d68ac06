using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Actors;

namespace HotelPrivacy.Work.Model;

/// <summary>Who owes a duty, as one indexed text: a person, or whoever holds a position at a hotel.</summary>
internal static class Owner
{
    /// <summary>The duty of a person if one is named, else of the position.</summary>
    public static string Key(Guid hotelId, Guid? personId, string? position) =>
        personId is { } person ? OfPerson(person) : OfPosition(hotelId, position ?? throw new ArgumentNullException(nameof(position)));

    /// <summary>Everything the actor owes: by name, and by the positions held; one held at all hotels counts at each.</summary>
    public static IReadOnlyList<string> KeysOf(Actor actor, IReadOnlyList<HeldPosition> held) =>
    [
        OfPerson(actor.Id),
        .. held.SelectMany(position => position.HotelId is { } hotel ? [hotel] : actor.Hotels.Keys, (position, hotel) => OfPosition(hotel, position.Position)),
    ];

    /// <summary>Whether somebody with these positions works at the hotel.</summary>
    public static bool WorksAt(this IReadOnlyList<HeldPosition> held, Guid hotelId) => held.Any(position => position.HotelId is null || position.HotelId == hotelId);

    private static string OfPerson(Guid personId) => $"person:{personId:D}";

    private static string OfPosition(Guid hotelId, string position) => $"position:{hotelId:D}:{position}";
}
