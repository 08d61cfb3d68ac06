namespace HotelPrivacy.Guests.Model;

/// <summary>Why a row was skipped, rejected or mended: stable codes that never carry a value.</summary>
internal static class ImportReasons
{
    /// <summary>Skipped: a company, agency or group, not a person.</summary>
    public const string Company = "company";

    /// <summary>Skipped: the source has already anonymised the profile.</summary>
    public const string Anonymised = "anonymised";

    /// <summary>Skipped: the source marks the profile as deleted or inactive.</summary>
    public const string Inactive = "inactive";

    /// <summary>Skipped: the profile was merged into another, which comes by itself.</summary>
    public const string Merged = "merged";

    /// <summary>Rejected: the row does not say which guest it is.</summary>
    public const string MissingExternalRef = "missingExternalRef";

    /// <summary>Rejected: the row has more or fewer columns than its header.</summary>
    public const string ColumnCount = "columnCount";

    /// <summary>Not a date in a known form (rejects a CSV row; elsewhere the field is left out).</summary>
    public const string BadDate = "badDate";

    /// <summary>Rejected: not a whole number from 0 to 3650.</summary>
    public const string BadNumber = "badNumber";

    /// <summary>Rejected: a word for the booking's state that is not known.</summary>
    public const string UnknownStatus = "unknownStatus";

    /// <summary>The departure lies before the arrival (rejects a CSV row; elsewhere the stay is left out).</summary>
    public const string DepartureBeforeArrival = "departureBeforeArrival";

    /// <summary>Mended: bytes that are not UTF-8 stand as U+FFFD.</summary>
    public const string InvalidUtf8 = "invalidUtf8";

    /// <summary>Mended: half a character at the end of a cut text was removed.</summary>
    public const string CutCharacter = "cutCharacter";

    /// <summary>Mended: half an HTML escape at the end of a cut text was removed.</summary>
    public const string CutEscape = "cutEscape";

    /// <summary>Left out: the text cannot be decoded at all.</summary>
    public const string UnreadableText = "unreadableText";

    /// <summary>Left out: the source gave a mask such as asterisks or an anonymiser's marker, not the value.</summary>
    public const string Masked = "masked";

    /// <summary>Left out: a booking site's relay address, not the guest's own.</summary>
    public const string RelayAddress = "relayAddress";

    /// <summary>Left out: a stay whose dates the source does not have.</summary>
    public const string UndatedStay = "undatedStay";
}
