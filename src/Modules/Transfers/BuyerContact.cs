using HotelPrivacy.Kernel.Crypto;

namespace HotelPrivacy.Transfers;

/// <summary>The buyer's contact, a person outside the staff: wrapped by the root key before it touches the disk.</summary>
internal static class BuyerContact
{
    /// <summary>Where the contacts lie.</summary>
    public static WrappedPlace Place { get; } = new(
        "SELECT id, buyer_contact AS wrapped FROM transfers_transfer WHERE buyer_contact IS NOT NULL",
        "UPDATE transfers_transfer SET buyer_contact = @wrapped WHERE id = @id",
        row => Binding(row.Id("id")));

    public static byte[] Binding(Guid transferId) => transferId.ToByteArray(bigEndian: true);
}
