using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Encryption;

/// <summary>The hotels' key-encryption keys, for a move to another root key. Their index keys are wrapped by them, not by the root key.</summary>
internal static class HotelKeyPlace
{
    /// <summary>Where they lie.</summary>
    public static WrappedPlace Place { get; } = new(
        "SELECT id, hotel_id, suite, wrapped FROM kernel_kek WHERE purpose = 'vault' AND wrapped IS NOT NULL",
        "UPDATE kernel_kek SET wrapped = @wrapped WHERE id = @id",
        row => KeyWrap.BindingOf(CryptoSuite.FromCode(row.Text("suite")), row.Id("id"), row.Id("hotel_id")));
}
