using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Turns a reader's refusal into the module's errors: the same code whether it is seen at the door or by the job.</summary>
internal static class ImportRefusals
{
    /// <summary>What can be told before the file is read: the format and the mapping.</summary>
    public static Error? Check(string format, string? mapping)
    {
        try
        {
            PmsReaders.Create(format, mapping);
            return null;
        }
        catch (ImportRefused refused)
        {
            return ToError(refused);
        }
    }

    public static Error ToError(ImportRefused refused) => refused.Code switch
    {
        ImportRefused.UnknownFormat => GuestsErrors.ImportFormatUnknown,
        ImportRefused.MappingLacksExternalRef => GuestsErrors.MappingLacksExternalRef,
        ImportRefused.UnpackedTooLarge or ImportRefused.RatioTooLarge => GuestsErrors.ImportUnpacksTooLarge,
        ImportRefused.NotABackup => GuestsErrors.ImportNotABackup,
        _ when refused.Code.StartsWith("mapping", StringComparison.Ordinal) => GuestsErrors.MappingRefused.Because($"The mapping cannot be used: {Text(refused)}."),
        _ => GuestsErrors.ImportFileRefused.Because($"The file cannot be imported: {Text(refused)}."),
    };

    private static string Text(ImportRefused refused) => refused.Subject is { } subject ? $"{refused.Code} ({subject})" : refused.Code;
}
