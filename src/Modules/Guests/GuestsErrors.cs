using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Guests;

/// <summary>What can go wrong with guests and imports.</summary>
public static class GuestsErrors
{
    /// <summary>No such hotel, or not one of the caller's.</summary>
    public static readonly Error HotelUnknown = new(ErrorKind.NotFound, "guests.hotel-unknown", "There is no such hotel, or you may not see it.", "hotelId");

    /// <summary>No such guest.</summary>
    public static readonly Error GuestUnknown = new(ErrorKind.NotFound, "guests.guest-unknown", "There is no such guest, or you may not see it.");

    /// <summary>The guest's information was destroyed.</summary>
    public static readonly Error GuestErased = new(ErrorKind.Gone, "guests.guest-erased", "The guest's information was destroyed and cannot be shown again.");

    /// <summary>A guest with this reference exists.</summary>
    public static readonly Error ReferenceTaken = new(ErrorKind.Conflict, "guests.reference-taken", "A guest with this externalRef exists in this hotel.", "externalRef");

    /// <summary>A field the vault does not know.</summary>
    public static readonly Error FieldUnknown = new(ErrorKind.Invalid, "guests.field-unknown", "One of the fields is not one a guest has.", "fields");

    /// <summary>Exactly one search value.</summary>
    public static readonly Error SearchNeedsOne = new(ErrorKind.Invalid, "guests.search-needs-one", "Give exactly one of email, phone, idNumber and name.");

    /// <summary>A value that cannot be normalised cannot be found.</summary>
    public static readonly Error SearchUnreadable = new(ErrorKind.Invalid, "guests.search-unreadable", "The value is not one that could be stored in this field, such as a phone number that is none.");

    /// <summary>A stored value was altered.</summary>
    public static readonly Error CiphertextAltered = new(ErrorKind.Unprocessable, "guests.ciphertext-altered", "A stored value was altered or belongs to another guest; it is not shown. The field, its group of fields or the key is named under missing.");

    /// <summary>No such import.</summary>
    public static readonly Error ImportUnknown = new(ErrorKind.NotFound, "guests.import-unknown", "There is no such import, or you may not see it.");

    /// <summary>The request is no multipart form.</summary>
    public static readonly Error ImportNotMultipart = new(ErrorKind.Unsupported, "guests.import-not-multipart", "Send multipart/form-data with the parts file, hotelId, format and, for csv, mapping.");

    /// <summary>A part is missing.</summary>
    public static readonly Error ImportPartMissing = new(ErrorKind.Invalid, "guests.import-part-missing", "The parts file, hotelId and format are needed.");

    /// <summary>The format is not one we read.</summary>
    public static readonly Error ImportFormatUnknown = new(ErrorKind.Invalid, "guests.import-format-unknown", "The format is one of hoteldruid, operaCloud, mews, apaleo, csv.", "format");

    /// <summary>The mapping cannot be used.</summary>
    public static readonly Error MappingRefused = new(ErrorKind.Invalid, "guests.mapping-refused", "The mapping cannot be used.", "mapping");

    /// <summary>The mapping does not say which guest a row is.</summary>
    public static readonly Error MappingLacksExternalRef = new(ErrorKind.Invalid, "guests.mapping-lacks-external-ref", "The mapping lacks externalRef: nothing says which guest a row is.", "mapping");

    /// <summary>The file is larger than the limit.</summary>
    public static readonly Error ImportTooLarge = new(ErrorKind.TooLarge, "guests.import-too-large", "The file is larger than the limit for imports; nothing was kept.");

    /// <summary>The file is not what the format says, or is damaged.</summary>
    public static readonly Error ImportFileRefused = new(ErrorKind.Unprocessable, "guests.import-file-refused", "The file cannot be imported; the code says why.");

    /// <summary>It unpacks to more than the limit.</summary>
    public static readonly Error ImportUnpacksTooLarge = new(ErrorKind.TooLarge, "guests.import-unpacks-too-large", "The file unpacks to more than the limit; nothing of it was kept.");

    /// <summary>It is no HotelDruid backup.</summary>
    public static readonly Error ImportNotABackup = new(ErrorKind.Unprocessable, "guests.import-not-a-backup", "The file is not a HotelDruid backup.");
}
