using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Hotels;

/// <summary>What can go wrong with hotels.</summary>
public static class HotelsErrors
{
    /// <summary>Codes are globally unique.</summary>
    public static readonly Error CodeTaken = new(ErrorKind.Conflict, "hotels.code-taken", "Another hotel has this code already; codes are unique over the whole product.", "code");
}
