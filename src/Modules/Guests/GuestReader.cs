using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Guests;

/// <summary>Turns rows into masked guests, opening the keys of a whole page at once.</summary>
internal sealed class GuestReader(GuestsDb db, GuestVault vault)
{
    public async Task<IReadOnlyList<MaskedGuest>> MaskAsync(IReadOnlyList<GuestRow> rows, CancellationToken ct)
    {
        var masked = new Dictionary<Guid, MaskedGuest>();
        foreach (var ofHotel in rows.GroupBy(row => row.HotelId))
        {
            var keys = await OpenKeysAsync(ofHotel.Key, [.. ofHotel.Select(row => row.Id)], ct);
            foreach (var row in ofHotel)
            {
                masked[row.Id] = MaskedGuest.Of(row, retentionClass => keys.GetValueOrDefault((row.Id, retentionClass)));
            }
        }

        return [.. rows.Select(row => masked[row.Id])];
    }

    private async Task<Dictionary<(Guid Subject, RetentionClass Class), OpenDataKey?>> OpenKeysAsync(Guid hotelId, IReadOnlyCollection<Guid> guestIds, CancellationToken ct)
    {
        var hotel = await vault.OpenHotelAsync(hotelId, ct);
        return hotel is null ? [] : await GuestVault.OpenKeysAsync(db, hotel, guestIds, ct);
    }
}
