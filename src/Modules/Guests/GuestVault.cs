using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Guests.Model;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Slices;
using MediatR;

namespace HotelPrivacy.Guests;

/// <summary>The columns of a guest's row that hold encrypted fields, one per retention class.</summary>
internal sealed record SealedColumns(byte[]? Registration, byte[]? Stay, byte[]? Marketing, byte[]? Sensitive)
{
    public static IReadOnlyList<RetentionClass> Classes { get; } = [RetentionClass.Registration, RetentionClass.Stay, RetentionClass.Marketing, RetentionClass.Sensitive];

    public byte[]? Of(RetentionClass retentionClass) => retentionClass switch
    {
        RetentionClass.Registration => Registration,
        RetentionClass.Stay => Stay,
        RetentionClass.Marketing => Marketing,
        RetentionClass.Sensitive => Sensitive,
        _ => null,
    };
}

/// <summary>Search tokens of a guest; null where there is no value.</summary>
internal sealed record GuestTokens(byte[]? Email, byte[]? Phone, byte[]? IdNumber, byte[]? Name, byte[]? Identity);

/// <summary>Encrypts and decrypts guests' fields. Nothing else in the module sees a key, and nothing is decrypted without a purpose.</summary>
internal sealed class GuestVault(IMediator mediator, HotelKeys hotels, SubjectKeys subjects)
{
    private const string SubjectKind = "guest";

    /// <summary>Opens a hotel's keys; before the first write of the scope. Null when there is no such hotel.</summary>
    public async Task<HotelKeySet?> OpenHotelAsync(Guid hotelId, CancellationToken ct) =>
        await mediator.Send(new FindHotel(hotelId), ct) is { } hotel ? await hotels.OpenAsync(hotelId, CryptoSuite.FromCode(hotel.CryptoProfile.ToCode()), ct) : null;

    /// <summary>Seals a guest's fields by class, with the existing keys where there are some; new keys come to be stored.</summary>
    public SealedColumns Seal(HotelKeySet hotel, Guid guestId, IReadOnlyDictionary<string, string> fields, Func<RetentionClass, OpenDataKey?>? existing, Dictionary<RetentionClass, OpenDataKey> made, List<NewDataKey> newKeys)
    {
        var columns = SealedColumns.Classes.Select(retentionClass =>
        {
            var ofClass = fields.Where(field => GuestFields.Find(field.Key)?.Class == retentionClass).Select(field => new FieldText(field.Key, field.Value)).ToArray();
            if (ofClass.Length == 0)
            {
                return null;
            }

            var key = KeyOf(hotel, guestId, retentionClass, existing, made, newKeys);
            return SealedFields.Pack([.. ofClass.Zip(key.EncryptFields(ofClass), (field, envelope) => (field.Code, envelope))]);
        }).ToArray();
        return new SealedColumns(columns[0], columns[1], columns[2], columns[3]);
    }

    /// <summary>Seals a free text about a guest.</summary>
    public byte[] SealNote(HotelKeySet hotel, Guid guestId, string text, Func<RetentionClass, OpenDataKey?>? existing, Dictionary<RetentionClass, OpenDataKey> made, List<NewDataKey> newKeys) =>
        KeyOf(hotel, guestId, RetentionClass.Sensitive, existing, made, newKeys).Encrypt("note", text);

    /// <summary>Opens the data keys of guests.</summary>
    public Task<Dictionary<(Guid Subject, RetentionClass Class), OpenDataKey?>> OpenKeysAsync(GuestsDb db, HotelKeySet hotel, IReadOnlyCollection<Guid> guestIds, CancellationToken ct) =>
        subjects.OpenAsync(db, hotel, guestIds, ct);

    /// <summary>Stores new data keys with the work that uses them.</summary>
    public Task StoreKeysAsync(GuestsDb db, IReadOnlyList<NewDataKey> keys, CancellationToken ct) => subjects.StoreAsync(db, keys, ct);

    /// <summary>Decrypts fields of a guest.</summary>
    /// <param name="columns">The stored columns.</param>
    /// <param name="key">The guest's key of a class; null when it was destroyed.</param>
    /// <param name="purpose">Why; recorded by the caller in the audit log. Nothing is decrypted without one.</param>
    /// <param name="wanted">The fields wanted; null for all.</param>
    /// <exception cref="CryptoFailureException">A stored value was altered or belongs elsewhere.</exception>
    public static Dictionary<string, string> Open(SealedColumns columns, Func<RetentionClass, OpenDataKey?> key, string purpose, IReadOnlySet<string>? wanted = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        var fields = new Dictionary<string, string>();
        foreach (var retentionClass in SealedColumns.Classes)
        {
            if (columns.Of(retentionClass) is { } packed && key(retentionClass) is { } open)
            {
                foreach (var (code, envelope) in SealedFields.Unpack(packed, retentionClass).Where(field => wanted?.Contains(field.Code) != false))
                {
                    fields[code] = open.Decrypt(code, envelope.Span);
                }
            }
        }

        return fields;
    }

    /// <summary>The search tokens of a guest's fields.</summary>
    public static GuestTokens Tokens(HotelKeySet hotel, IReadOnlyDictionary<string, string> fields) => new(
        Token(hotel, "email", fields.GetValueOrDefault("email")),
        Token(hotel, "phone", fields.GetValueOrDefault("phone")),
        Token(hotel, "idNumber", fields.GetValueOrDefault("idNumber")),
        Token(hotel, "fullName", FullName(fields)),
        IdentityToken(hotel, fields));

    /// <summary>The token of one value, normalised; null when it cannot be such a value.</summary>
    public static byte[]? Token(HotelKeySet hotel, string field, string? value)
    {
        var normalised = value is null ? null : Normalise.Apply(GuestFields.Find(field)!.Normaliser, value, DefaultRegion);
        return normalised is null ? null : hotel.Index.Token(field, normalised);
    }

    // Hotels of the product lie in China unless their numbers say otherwise with a country code.
    private const string DefaultRegion = "CN";

    /// <summary>The whole name as people write it: family name first in Chinese, last in other scripts; one order for the token.</summary>
    public static string? FullName(IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault("fullName") is { Length: > 0 } full ? full
        : (fields.GetValueOrDefault("familyName"), fields.GetValueOrDefault("givenName")) switch
        {
            (null, null) => null,
            ({ } family, { } given) when family[0] >= 0x2E80 => family + given,
            ({ } family, { } given) => $"{given} {family}",
            var (family, given) => family ?? given,
        };

    // Two rows are one person only when document type, number and country agree; never by name, phone or e-mail.
    private static byte[]? IdentityToken(HotelKeySet hotel, IReadOnlyDictionary<string, string> fields) =>
        (fields.GetValueOrDefault("idIssuingCountry") ?? fields.GetValueOrDefault("nationality")) is { } country
        && Normalise.Identity(fields.GetValueOrDefault("idType"), fields.GetValueOrDefault("idNumber"), country) is { } identity
            ? hotel.Index.Token("identity", identity)
            : null;

    private OpenDataKey KeyOf(HotelKeySet hotel, Guid guestId, RetentionClass retentionClass, Func<RetentionClass, OpenDataKey?>? existing, Dictionary<RetentionClass, OpenDataKey> made, List<NewDataKey> newKeys)
    {
        if (existing?.Invoke(retentionClass) is { } open || made.TryGetValue(retentionClass, out open!))
        {
            return open;
        }

        var (key, fresh) = subjects.Make(hotel, SubjectKind, guestId, retentionClass);
        newKeys.Add(fresh);
        return made[retentionClass] = key;
    }
}
