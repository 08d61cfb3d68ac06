using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl;

/// <summary>Area 4: staff, sign-in, permissions, API keys, the audit log.</summary>
public sealed class AccessControlModule : Module
{
    /// <inheritdoc />
    public override int? Area => 4;
}
