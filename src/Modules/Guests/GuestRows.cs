using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests;

/// <summary>Rows waiting to be inserted, gathered over a batch so that each table is written once.</summary>
internal sealed class GuestRows
{
    private static readonly string[] GuestColumns =
    [
        "id", "hotel_id", "external_ref", "state", "email_token", "phone_token", "id_number_token", "name_token", "identity_token",
        "registration_enc", "stay_enc", "marketing_enc", "sensitive_enc", "source", "first_arrival", "last_arrival", "created_at", "updated_at", "audit_sequence",
    ];

    private static readonly string[] ReferenceColumns = ["hotel_id", "external_ref", "guest_id", "content_token"];
    private static readonly string[] StayColumns = ["hotel_id", "stay_ref", "arrival", "departure", "room", "status", "channel", "adults", "children", "audit_sequence"];
    private static readonly string[] StayGuestColumns = ["guest_id", "stay_ref", "hotel_id", "role"];
    private static readonly string[] NoteColumns = ["id", "hotel_id", "guest_id", "kind", "stay_ref", "text_enc", "flagged"];
    private static readonly string[] FlagColumns = ["guest_id", "source_field", "hotel_id", "answer", "read_at"];
    private static readonly string[] RelationColumns = ["guest_id", "other_ref", "kind", "hotel_id"];

    private readonly List<object?[]> guests = [];
    private readonly List<object?[]> references = [];
    private readonly List<object?[]> stays = [];
    private readonly List<object?[]> stayGuests = [];
    private readonly List<object?[]> notes = [];
    private readonly List<object?[]> flags = [];
    private readonly List<object?[]> relations = [];

    /// <summary>New data keys.</summary>
    public List<NewDataKey> Keys { get; } = [];

    /// <summary>Guests not yet in the database.</summary>
    public HashSet<Guid> Pending { get; } = [];

    public void Guest(Guid id, Guid hotelId, string externalRef, GuestTokens tokens, SealedColumns fields, string source, (DateOnly? First, DateOnly? Last) arrivals, DateTimeOffset now, long sequence)
    {
        guests.Add(
        [
            id, hotelId, externalRef, "active", tokens.Email, tokens.Phone, tokens.IdNumber, tokens.Name, tokens.Identity,
            fields.Registration, fields.Stay, fields.Marketing, fields.Sensitive, source, arrivals.First, arrivals.Last, now, now, sequence,
        ]);
        Pending.Add(id);
    }

    public void Reference(Guid hotelId, string externalRef, Guid guestId, byte[] content) => references.Add([hotelId, externalRef, guestId, content]);

    public void Stay(Guid hotelId, ImportedStay stay, long sequence) => stays.Add(
        [hotelId, stay.StayRef, stay.Arrival, stay.Departure, stay.Room, stay.Status.ToCode(), stay.Channel, stay.Adults, stay.Children, sequence]);

    public void StayGuest(Guid hotelId, Guid guestId, ImportedStay stay) => stayGuests.Add([guestId, stay.StayRef, hotelId, stay.Role.ToCode()]);

    public void Note(Guid id, Guid hotelId, Guid guestId, ImportedNote note, byte[] text) => notes.Add([id, hotelId, guestId, note.Kind, note.StayRef, text, true]);

    public void Flag(Guid hotelId, Guid guestId, ImportedFlag flag, DateTimeOffset now) => flags.Add([guestId, flag.SourceField, hotelId, flag.Answer.ToCode(), now]);

    public void Relation(Guid hotelId, Guid guestId, ImportedRelation relation) => relations.Add([guestId, relation.ExternalRef, relation.Kind.ToCode(), hotelId]);

    /// <summary>Inserts what was gathered.</summary>
    public async Task FlushAsync(GuestsDb db, GuestVault vault, CancellationToken ct)
    {
        await vault.StoreKeysAsync(db, Keys, ct);
        await db.InsertManyAsync("guests_guest", GuestColumns, guests, ct);
        await db.InsertManyAsync("guests_reference", ReferenceColumns, references, ct);
        await db.InsertManyAsync("guests_stay", StayColumns, stays, ct);
        await db.InsertManyAsync("guests_stay_guest", StayGuestColumns, stayGuests, ct);
        await db.InsertManyAsync("guests_note", NoteColumns, notes, ct);
        await db.InsertManyAsync("guests_consent_flag", FlagColumns, flags, ct);
        await db.InsertManyAsync("guests_relation", RelationColumns, relations, ct);
        Keys.Clear();
        foreach (var rows in new[] { guests, references, stays, stayGuests, notes, flags, relations })
        {
            rows.Clear();
        }

        Pending.Clear();
    }
}
