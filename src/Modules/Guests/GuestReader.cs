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
            var hotel = await vault.OpenHotelAsync(ofHotel.Key, ct);
            var page = await OpenKeysAsync(hotel, [.. ofHotel.Select(row => row.Id)], ct);
            foreach (var row in ofHotel)
            {
                var keys = page ?? await OpenKeysAsync(hotel, [row.Id], ct);
                masked[row.Id] = MaskedGuest.Of(row, keys is null ? null : retentionClass => keys.GetValueOrDefault((row.Id, retentionClass)));
            }
        }

        return [.. rows.Select(row => masked[row.Id])];
    }

    // Null when the key of one of them was altered: the others of the page are then read each by itself.
    private async Task<Dictionary<(Guid Subject, RetentionClass Class), OpenDataKey?>?> OpenKeysAsync(HotelKeySet? hotel, IReadOnlyCollection<Guid> guestIds, CancellationToken ct)
    {
        try
        {
            return hotel is null ? [] : await vault.OpenKeysAsync(db, hotel, guestIds, ct);
        }
        catch (CryptoFailureException)
        {
            return null;
        }
    }
}
