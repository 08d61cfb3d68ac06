using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Backup;

/// <summary>Area 8: backups and restore tests.</summary>
public sealed class BackupModule : Module
{
    /// <inheritdoc />
    public override int? Area => 8;
}
