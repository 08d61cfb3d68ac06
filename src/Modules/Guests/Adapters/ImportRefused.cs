namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// The file as a whole cannot be imported. Readers throw it before the first item wherever the fault can be seen beforehand.
/// Neither message nor data hold anything of the file's content but column names and limits.
/// </summary>
internal sealed class ImportRefused(string code, string? subject = null)
    : Exception(subject is null ? code : $"{code}: {subject}")
{
    /// <summary>The archive unpacks to more than the limit.</summary>
    public const string UnpackedTooLarge = "unpackedTooLarge";

    /// <summary>The archive unpacks to more times its size than the limit.</summary>
    public const string RatioTooLarge = "ratioTooLarge";

    /// <summary>The archive is damaged.</summary>
    public const string DamagedArchive = "damagedArchive";

    /// <summary>The file ends too early.</summary>
    public const string Truncated = "truncated";

    /// <summary>There is nothing in the file.</summary>
    public const string EmptyFile = "emptyFile";

    /// <summary>One record is larger than the limit.</summary>
    public const string RecordTooLarge = "recordTooLarge";

    /// <summary>Not a HotelDruid backup.</summary>
    public const string NotABackup = "notABackup";

    /// <summary>A HotelDruid backup that does not follow the format.</summary>
    public const string MalformedBackup = "malformedBackup";

    /// <summary>Not JSON.</summary>
    public const string NotJson = "notJson";

    /// <summary>JSON, but of none of the shapes the chosen system gives.</summary>
    public const string UnknownShape = "unknownShape";

    /// <summary>A CSV file without a usable header.</summary>
    public const string NoHeader = "noHeader";

    /// <summary>No reader for this format.</summary>
    public const string UnknownFormat = "unknownFormat";

    /// <summary>CSV without a mapping.</summary>
    public const string MappingMissing = "mappingMissing";

    /// <summary>The mapping is not a JSON object of texts.</summary>
    public const string MappingNotJson = "mappingNotJson";

    /// <summary>The mapping does not say which guest a row is.</summary>
    public const string MappingLacksExternalRef = "mappingLacksExternalRef";

    /// <summary>The mapping has a stay's details but no arrival.</summary>
    public const string MappingLacksArrival = "mappingLacksArrival";

    /// <summary>The mapping names a column the file does not have; the subject names it.</summary>
    public const string MappingUnknownColumn = "mappingUnknownColumn";

    /// <summary>The mapping has a field we do not know; the subject names it.</summary>
    public const string MappingUnknownField = "mappingUnknownField";

    /// <summary>A template with unpaired braces; the subject names its field.</summary>
    public const string MappingBadTemplate = "mappingBadTemplate";

    /// <summary>The mapping takes a payment card column; the subject names it.</summary>
    public const string MappingCardColumn = "mappingCardColumn";

    /// <summary>Stable code, one of the constants.</summary>
    public string Code { get; } = code;

    /// <summary>The column, field or limit it is about, if one.</summary>
    public string? Subject { get; } = subject;
}
