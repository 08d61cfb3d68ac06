using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Answers;

/// <summary>What the vault holds about a guest, for the guest's own export, and where it lies.</summary>
internal sealed class VaultGuestData(GuestsDb db, GuestVault vault) : IGuestDataAnswer, IStorageAnswer
{
    private const string SelectGuest =
        """
        SELECT id, hotel_id, external_ref, state, registration_enc, stay_enc, marketing_enc, sensitive_enc, source, first_arrival, last_arrival, created_at, updated_at
        FROM guests_guest WHERE id = @guestId
        """;

    private const string SelectStays =
        """
        SELECT s.stay_ref, s.arrival, s.departure, s.room, s.status, s.channel, s.adults, s.children, g.role
        FROM guests_stay_guest g JOIN guests_stay s ON s.hotel_id = g.hotel_id AND s.stay_ref = g.stay_ref WHERE g.guest_id = @guestId ORDER BY s.arrival
        """;

    public string Section => "vault";

    public IReadOnlyList<StoredGuestData> Storage =>
    [
        new("guests_guest", ["registration_enc", "stay_enc", "marketing_enc", "sensitive_enc", "email_token", "phone_token", "id_number_token", "name_token", "identity_token"]),
        new("guests_hold", ["state"]),
        new("guests_stay", ["arrival", "departure", "room", "status"]),
        new("guests_stay_guest", ["guest_id", "role"]),
        new("guests_note", ["text_enc"]),
        new("guests_consent_flag", ["answer"]),
        new("guests_relation", ["other_ref", "kind"]),
        new("guests_reference", ["external_ref"]),
    ];

    public async Task<object?> GetGuestDataAsync(Guid guestId, CancellationToken ct)
    {
        if (await db.FindAsync<GuestRow>(SelectGuest, new { guestId }, ct) is not { State: not GuestState.Erased } row || await vault.OpenHotelAsync(row.HotelId, ct) is not { } hotel)
        {
            return null;
        }

        var keys = await vault.OpenKeysAsync(db, hotel, [row.Id], ct);
        return new
        {
            row.ExternalRef,
            row.Source,
            fields = GuestVault.Open(row.Columns, retentionClass => keys.GetValueOrDefault((row.Id, retentionClass)), "guest.export"),
            stays = await db.QueryAsync<Features.GetGuest.Stay>(SelectStays, new { guestId }, ct),
        };
    }
}
