using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Files;

/// <summary>Supporting module: stored files, encrypted.</summary>
public sealed class FilesModule : Module
{
    /// <inheritdoc />
    public override int? Area => null;
}
