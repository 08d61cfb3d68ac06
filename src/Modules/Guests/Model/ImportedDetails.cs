namespace HotelPrivacy.Guests.Model;

/// <summary>Free text about a guest.</summary>
/// <param name="Kind">comment, bookingComment, arrivalReminder, departureReminder, customField, diet, preference, classification, keyword, membership, visa.</param>
/// <param name="Text">The text as read.</param>
/// <param name="StayRef">The booking it belongs to, if one.</param>
/// <param name="SourceField">The hotel's own name for it, where the hotel made the field.</param>
internal sealed record ImportedNote(string Kind, string Text, string? StayRef = null, string? SourceField = null);

/// <summary>A consent mark of the source. None of the systems keeps proof, wording or time with it, so it is a hint, never a consent.</summary>
/// <param name="SourceField">The source's name for it.</param>
/// <param name="Answer">How it reads.</param>
/// <param name="AsRead">The value exactly as read; null when not recorded.</param>
internal sealed record ImportedFlag(string SourceField, FlagAnswer Answer, string? AsRead);

/// <summary>How a consent mark reads.</summary>
internal enum FlagAnswer
{
    /// <summary>The source does not say; never a yes, and not a no either.</summary>
    NotRecorded,

    /// <summary>The source says yes.</summary>
    Yes,

    /// <summary>The source says no.</summary>
    No,

    /// <summary>Whatever the level above says (OpenTravel's third value).</summary>
    Inherit,

    /// <summary>Something else: a date, a text, a wish that is no consent.</summary>
    Other,
}

/// <summary>A tie to another guest: this guest is the <paramref name="Kind"/> of the other.</summary>
/// <param name="ExternalRef">The other guest's id in the same source.</param>
/// <param name="Kind">What this guest is to the other.</param>
/// <param name="AsRead">The hotel's own word for it.</param>
internal sealed record ImportedRelation(string ExternalRef, RelationKind Kind, string? AsRead = null);

/// <summary>What one guest is to another.</summary>
internal enum RelationKind
{
    /// <summary>Travels along.</summary>
    Companion,

    /// <summary>Husband, wife, partner.</summary>
    Spouse,

    /// <summary>Son or daughter.</summary>
    Child,

    /// <summary>Father or mother.</summary>
    Parent,

    /// <summary>Named by the hotel in its own words.</summary>
    Other,

    /// <summary>Made the booking for the other.</summary>
    BookerOf,

    /// <summary>This profile was merged into the other.</summary>
    MergedInto,
}

/// <summary>Something mended or left out.</summary>
/// <param name="Field">Field code, or the source's name where there is none.</param>
/// <param name="Reason">A code of <see cref="ImportReasons"/>; never a value.</param>
internal sealed record ImportedRepair(string Field, string Reason);
