namespace HotelPrivacy.Guests.Model;

/// <summary>A guest's part in one booking.</summary>
/// <param name="StayRef">The booking's id in the source; the same for everybody who is part of it.</param>
/// <param name="Arrival">First night's date, hotel time.</param>
/// <param name="Departure">Day of leaving, hotel time; equal to the arrival for day use; null when the source does not say.</param>
/// <param name="Room">Room as the source names it.</param>
/// <param name="Status">State of the booking as the source has it: a system without check-in leaves past stays booked.</param>
/// <param name="Channel">Where the booking came from, as read.</param>
/// <param name="Role">What the guest is in it.</param>
/// <param name="Adults">Adults in the booking, or all persons where the source does not tell them apart.</param>
/// <param name="Children">Children in the booking.</param>
internal sealed record ImportedStay(
    string StayRef,
    DateOnly Arrival,
    DateOnly? Departure,
    string? Room,
    StayStatus Status,
    string? Channel,
    StayRole Role,
    int? Adults = null,
    int? Children = null);

/// <summary>State of a booking.</summary>
internal enum StayStatus
{
    /// <summary>Booked, not yet arrived.</summary>
    Booked,

    /// <summary>Checked in.</summary>
    InHouse,

    /// <summary>Checked out.</summary>
    Departed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Never came.</summary>
    NoShow,
}

/// <summary>What a guest is in a booking.</summary>
internal enum StayRole
{
    /// <summary>Made the booking (and mostly sleeps there too).</summary>
    Booker,

    /// <summary>The main guest.</summary>
    Guest,

    /// <summary>Came along.</summary>
    Companion,
}
