using HotelPrivacy.Kernel.Actors;
using Microsoft.AspNetCore.Http;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>
/// The short way to a slice that machines ask thousands of times a second: past the endpoint framework, the mediator and the sign-in handlers.
/// It takes the plain question of a machine that may ask it; every other request goes the common way, which also words every refusal.
/// </summary>
public interface IDirectAnswer
{
    /// <summary>The whole path of the slice, which is a GET.</summary>
    string Route { get; }

    /// <summary>The permission at the door of the slice.</summary>
    string Permission { get; }

    /// <summary>Whether the question is complete and well-formed; the slice says what is wrong with any other.</summary>
    bool IsPlain(IQueryCollection question);

    /// <summary>The answer the slice would give.</summary>
    ValueTask<object> AnswerAsync(HttpContext http, Actor machine);
}
