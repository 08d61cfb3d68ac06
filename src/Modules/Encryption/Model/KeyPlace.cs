namespace HotelPrivacy.Encryption.Model;

/// <summary>How far the root key lies from the data it protects.</summary>
public enum KeyPlace
{
    /// <summary>In the directory of the data, or the other way round: one copy takes both.</summary>
    WithData,

    /// <summary>In a directory of its own on the same volume: one stolen disk holds both.</summary>
    SameVolume,

    /// <summary>On another volume, or not on this machine's disks at all.</summary>
    Apart,
}

/// <summary>Finds out where two directories lie.</summary>
public static class KeyPlaces
{
    /// <summary>The place of a key's directory beside the data's; null is a place outside this machine's disks.</summary>
    /// <param name="keys">The directory of the root key.</param>
    /// <param name="data">The directory of the database.</param>
    /// <param name="volumes">The roots of the volumes of this machine.</param>
    public static KeyPlace Of(string? keys, string? data, IReadOnlyCollection<string> volumes) => (keys, data) switch
    {
        (null, _) or (_, null) => KeyPlace.Apart,
        _ when IsWithin(keys, data) || IsWithin(data, keys) => KeyPlace.WithData,
        _ when VolumeOf(keys, volumes) == VolumeOf(data, volumes) => KeyPlace.SameVolume,
        _ => KeyPlace.Apart,
    };

    private static string? VolumeOf(string directory, IReadOnlyCollection<string> volumes) =>
        volumes.Where(volume => IsWithin(directory, volume)).MaxBy(volume => volume.Length);

    private static bool IsWithin(string directory, string other) =>
        $"{Path.TrimEndingDirectorySeparator(directory)}{Path.DirectorySeparatorChar}".StartsWith($"{Path.TrimEndingDirectorySeparator(other).TrimEnd(Path.DirectorySeparatorChar)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
