using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Encryption;

/// <summary>Area 3: keys and their life cycle.</summary>
public sealed class EncryptionModule : Module
{
    /// <inheritdoc />
    public override int? Area => 3;
}
