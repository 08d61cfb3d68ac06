using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests;

/// <summary>
/// Writes source rows into the vault within the caller's work: new guests, changed ones, and rows that turn out to be a guest already known
/// (same reference, or same document type, number and country; never by name, phone or e-mail).
/// </summary>
internal sealed class GuestWriter(GuestsDb db, GuestVault vault, Ids ids, TimeProvider clock)
{
    private const string FindReferences = "SELECT external_ref, guest_id, content_token FROM guests_reference WHERE hotel_id = @hotelId AND external_ref IN @refs";
    // By the token alone, which no other hotel's key makes: beside it the hotel would send the planner through all its guests.
    private const string FindIdentities = "SELECT id, identity_token FROM guests_guest WHERE identity_token IN @tokens AND state <> 'erased'";
    private const string FindStays = "SELECT stay_ref FROM guests_stay WHERE hotel_id = @hotelId AND stay_ref IN @refs";
    private const string FindFields = "SELECT registration_enc, stay_enc, marketing_enc, sensitive_enc FROM guests_guest WHERE id = @guestId";
    private const string CountOtherReferences = "SELECT COUNT(*) FROM guests_reference WHERE guest_id = @guestId AND external_ref <> @externalRef";
    private const string FindStayGuests = "SELECT stay_ref FROM guests_stay_guest WHERE guest_id = @guestId";
    private const string ReplaceReference = "UPDATE guests_reference SET content_token = @content WHERE hotel_id = @hotelId AND external_ref = @externalRef";

    private const string ReplaceGuest =
        """
        UPDATE guests_guest SET email_token = @email, phone_token = @phone, id_number_token = @idNumber, name_token = @name, identity_token = @identity,
          registration_enc = @registration, stay_enc = @stay, marketing_enc = @marketing, sensitive_enc = @sensitive, updated_at = @now, audit_sequence = @sequence,
          first_arrival = CASE WHEN @keepOld = 1 AND first_arrival < @first THEN first_arrival ELSE COALESCE(@first, first_arrival) END,
          last_arrival = CASE WHEN @keepOld = 1 AND last_arrival > @last THEN last_arrival ELSE COALESCE(@last, last_arrival) END
        WHERE id = @guestId AND state <> 'erased'
        """;

    private const string ReplaceStay =
        """
        UPDATE guests_stay SET arrival = @arrival, departure = @departure, room = @room, status = @status, channel = @channel, adults = @adults, children = @children, audit_sequence = @sequence
        WHERE hotel_id = @hotelId AND stay_ref = @stayRef
        """;

    private const string DropNotes = "DELETE FROM guests_note WHERE guest_id = @guestId";
    private const string DropFlags = "DELETE FROM guests_consent_flag WHERE guest_id = @guestId";
    private const string DropRelations = "DELETE FROM guests_relation WHERE guest_id = @guestId";
    private const string MoveTally = "UPDATE guests_tally SET guests = guests + @guests, stays = stays + @stays, as_of = @now WHERE hotel_id = @hotelId";
    private const string BeginTally = "INSERT INTO guests_tally (hotel_id, guests, stays, as_of) VALUES (@hotelId, @guests, @stays, @now)";

    private sealed record Reference(string ExternalRef, Guid GuestId, byte[] ContentToken);

    private sealed record Identity(Guid Id, byte[] IdentityToken);

    private sealed record StoredFields(byte[]? RegistrationEnc, byte[]? StayEnc, byte[]? MarketingEnc, byte[]? SensitiveEnc)
    {
        public SealedColumns Columns => new(RegistrationEnc, StayEnc, MarketingEnc, SensitiveEnc);
    }

    /// <summary>A row with what is computed of it before the write begins.</summary>
    private sealed record Prepared(ImportedItem Item, GuestTokens Tokens, byte[] Content);

    /// <summary>Writes guest rows (no skipped or rejected ones) and adds to the counts. The ids come in the order of the rows.</summary>
    public async Task<IReadOnlyList<Guid>> WriteAsync(HotelKeySet hotel, string source, IReadOnlyList<ImportedItem> items, ImportCounts counts, CancellationToken ct)
    {
        var prepared = items.Select(item => new Prepared(item, GuestVault.Tokens(hotel, item.Fields), hotel.Index.Token("content", GuestContent.Of(item)))).ToList();
        var sequence = await db.NextAuditSequenceAsync(ct);
        var hotelId = hotel.HotelId;
        var references = (await db.QueryAsync<Reference>(FindReferences, new { hotelId, refs = items.Select(item => item.ExternalRef) }, ct)).ToDictionary(reference => reference.ExternalRef);
        var identities = await FindIdentitiesAsync(prepared, ct);
        var knownStays = await FindStaysAsync(hotelId, items, ct);
        var rows = new GuestRows();
        var written = new List<Guid>(items.Count);
        var newGuests = 0;
        foreach (var row in prepared)
        {
            var externalRef = row.Item.ExternalRef!;
            if (references.GetValueOrDefault(externalRef) is { } known)
            {
                if (known.ContentToken.AsSpan().SequenceEqual(row.Content))
                {
                    counts.GuestsUnchanged++;
                }
                else
                {
                    await ReplaceAsync(hotel, known.GuestId, row, rows, knownStays, sequence, keepOld: false, ct);
                    await db.ExecuteAsync(ReplaceReference, new { hotelId, externalRef, content = row.Content }, ct);
                    references[externalRef] = known with { ContentToken = row.Content };
                    counts.GuestsUpdated++;
                }

                written.Add(known.GuestId);
            }
            else if (row.Tokens.Identity is { } identity && identities.TryGetValue(Convert.ToHexString(identity), out var same))
            {
                await ReplaceAsync(hotel, same, row, rows, knownStays, sequence, keepOld: true, ct);
                rows.Reference(hotelId, externalRef, same, row.Content);
                references[externalRef] = new Reference(externalRef, same, row.Content);
                counts.GuestsMerged++;
                written.Add(same);
            }
            else
            {
                var id = Create(hotel, source, row, rows, knownStays, sequence);
                references[externalRef] = new Reference(externalRef, id, row.Content);
                if (row.Tokens.Identity is { } own)
                {
                    identities[Convert.ToHexString(own)] = id;
                }

                newGuests++;
                counts.GuestsCreated++;
                written.Add(id);
            }
        }

        var newStays = knownStays.Values.Count(isNew => isNew);
        counts.StaysCreated += newStays;
        await rows.FlushAsync(db, vault, ct);
        await CountAsync(hotelId, newGuests, newStays, ct);
        return written;
    }

    private Guid Create(HotelKeySet hotel, string source, Prepared row, GuestRows rows, Dictionary<string, bool> knownStays, long sequence)
    {
        var id = ids.New();
        var made = new List<NewDataKey>();
        var open = new Dictionary<RetentionClass, OpenDataKey>();
        var fields = vault.Seal(hotel, id, row.Item.Fields, null, open, made);
        rows.Guest(id, hotel.HotelId, row.Item.ExternalRef!, row.Tokens, fields, source, Arrivals(row.Item), clock.GetUtcNow(), sequence);
        rows.Reference(hotel.HotelId, row.Item.ExternalRef!, id, row.Content);
        AddDetails(hotel, id, row.Item, rows, knownStays, [], null, open, made, sequence);
        rows.Keys.AddRange(made);
        foreach (var key in open.Values)
        {
            key.Dispose();
        }

        return id;
    }

    // A changed row replaces what it said before; a row of a person already known only adds what was not known.
    private async Task ReplaceAsync(HotelKeySet hotel, Guid guestId, Prepared row, GuestRows rows, Dictionary<string, bool> knownStays, long sequence, bool keepOld, CancellationToken ct)
    {
        if (rows.Pending.Contains(guestId))
        {
            await rows.FlushAsync(db, vault, ct);
        }

        var stored = await db.FindAsync<StoredFields>(FindFields, new { guestId }, ct);
        var keys = await vault.OpenKeysAsync(db, hotel, [guestId], ct);
        OpenDataKey? Existing(RetentionClass retentionClass) => keys.GetValueOrDefault((guestId, retentionClass));
        var shared = keepOld || await db.FindAsync<int>(CountOtherReferences, new { guestId, row.Item.ExternalRef }, ct) > 0;
        var fields = new Dictionary<string, string>(row.Item.Fields);
        foreach (var (code, value) in shared ? GuestVault.Open(stored!.Columns, Existing, "import.merge") : [])
        {
            // What other rows said of the same person stays; where both speak, a changed row is right and a new one is not.
            fields[code] = keepOld ? value : fields.GetValueOrDefault(code, value);
        }

        if (!keepOld)
        {
            await db.ExecuteAsync(DropNotes, new { guestId }, ct);
            await db.ExecuteAsync(DropFlags, new { guestId }, ct);
            await db.ExecuteAsync(DropRelations, new { guestId }, ct);
        }

        var open = new Dictionary<RetentionClass, OpenDataKey>();
        var sealedFields = vault.Seal(hotel, guestId, fields, Existing, open, rows.Keys);
        var tokens = shared ? GuestVault.Tokens(hotel, fields) : row.Tokens;
        var (first, last) = Arrivals(row.Item);
        await db.ExecuteAsync(
            ReplaceGuest,
            new
            {
                guestId, tokens.Email, tokens.Phone, tokens.IdNumber, tokens.Name, tokens.Identity,
                sealedFields.Registration, sealedFields.Stay, sealedFields.Marketing, sealedFields.Sensitive, now = clock.GetUtcNow(), sequence, first, last, keepOld,
            },
            ct);
        var linked = (await db.QueryAsync<string>(FindStayGuests, new { guestId }, ct)).ToHashSet();
        var item = keepOld ? row.Item with { ConsentFlags = [], Relations = [] } : row.Item;
        foreach (var stay in item.Stays.Where(stay => knownStays.TryGetValue(stay.StayRef, out var isNew) && !isNew))
        {
            await db.ExecuteAsync(ReplaceStay, new { hotel.HotelId, stay.StayRef, stay.Arrival, stay.Departure, stay.Room, status = stay.Status.ToCode(), stay.Channel, stay.Adults, stay.Children, sequence }, ct);
        }

        AddDetails(hotel, guestId, item, rows, knownStays, linked, Existing, open, rows.Keys, sequence);
        await rows.FlushAsync(db, vault, ct);
    }

    private void AddDetails(HotelKeySet hotel, Guid guestId, ImportedItem item, GuestRows rows, Dictionary<string, bool> knownStays, HashSet<string> linked,
        Func<RetentionClass, OpenDataKey?>? existing, Dictionary<RetentionClass, OpenDataKey> open, List<NewDataKey> newKeys, long sequence)
    {
        var now = clock.GetUtcNow();
        foreach (var stay in item.Stays)
        {
            if (knownStays.TryAdd(stay.StayRef, true))
            {
                rows.Stay(hotel.HotelId, stay, sequence);
            }

            if (linked.Add(stay.StayRef))
            {
                rows.StayGuest(hotel.HotelId, guestId, stay);
            }
        }

        foreach (var note in item.Notes)
        {
            rows.Note(ids.New(), hotel.HotelId, guestId, note, vault.SealNote(hotel, guestId, note.Text, existing, open, newKeys));
        }

        foreach (var flag in item.ConsentFlags.DistinctBy(flag => flag.SourceField))
        {
            rows.Flag(hotel.HotelId, guestId, flag, now);
        }

        foreach (var relation in item.Relations.DistinctBy(relation => (relation.ExternalRef, relation.Kind)))
        {
            rows.Relation(hotel.HotelId, guestId, relation);
        }
    }

    private async Task<Dictionary<string, Guid>> FindIdentitiesAsync(List<Prepared> rows, CancellationToken ct)
    {
        var tokens = rows.Select(row => row.Tokens.Identity).OfType<byte[]>().ToList();
        return tokens.Count == 0 ? [] : (await db.QueryAsync<Identity>(FindIdentities, new { tokens }, ct))
            .DistinctBy(identity => Convert.ToHexString(identity.IdentityToken))
            .ToDictionary(identity => Convert.ToHexString(identity.IdentityToken), identity => identity.Id);
    }

    // The stays of the batch that are in the database already (false); those met later are added as new (true).
    private async Task<Dictionary<string, bool>> FindStaysAsync(Guid hotelId, IReadOnlyList<ImportedItem> items, CancellationToken ct)
    {
        var known = new Dictionary<string, bool>();
        foreach (var refs in items.SelectMany(item => item.Stays).Select(stay => stay.StayRef).Distinct().Chunk(500))
        {
            foreach (var stayRef in await db.QueryAsync<string>(FindStays, new { hotelId, refs }, ct))
            {
                known[stayRef] = false;
            }
        }

        return known;
    }

    private async Task CountAsync(Guid hotelId, int guests, int stays, CancellationToken ct)
    {
        var args = new { hotelId, guests, stays, now = clock.GetUtcNow() };
        if ((guests > 0 || stays > 0) && await db.ExecuteAsync(MoveTally, args, ct) == 0)
        {
            await db.ExecuteAsync(BeginTally, args, ct);
        }
    }

    private static (DateOnly? First, DateOnly? Last) Arrivals(ImportedItem item) =>
        item.Stays.Count == 0 ? (null, null) : (item.Stays.Min(stay => stay.Arrival), item.Stays.Max(stay => stay.Arrival));
}
