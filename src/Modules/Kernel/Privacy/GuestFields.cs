using System.Collections.Frozen;
using System.Globalization;

namespace HotelPrivacy.Kernel.Privacy;

/// <summary>
/// The catalogue of a guest's personal fields. Codes are never renamed or reused: stored ciphertexts are bound to them. What the lodging
/// registration asks for is of class <see cref="RetentionClass.Registration"/>.
/// </summary>
public static class GuestFields
{
    private const int MostOfAKind = 99;
    private static readonly FrozenDictionary<string, GuestField> ByCode;

    static GuestFields()
    {
        All =
        [
            new("familyName", RetentionClass.Registration, Sensitivity.Contact, MaskKind.Name, NormaliserKind.Name),
            new("givenName", RetentionClass.Registration, Sensitivity.Contact, MaskKind.GivenName, NormaliserKind.Name),
            new("fullName", RetentionClass.Registration, Sensitivity.Contact, MaskKind.Name, NormaliserKind.Name),
            new("middleName", RetentionClass.Registration, Sensitivity.Contact, MaskKind.GivenName, NormaliserKind.None),
            new("alternateName", RetentionClass.Registration, Sensitivity.Contact, MaskKind.Name, NormaliserKind.None),
            new("nickname", RetentionClass.Marketing, Sensitivity.Contact, MaskKind.GivenName, NormaliserKind.None),
            new("title", RetentionClass.Stay, Sensitivity.Basic, MaskKind.Open, NormaliserKind.None),
            new("gender", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Hidden, NormaliserKind.None),
            new("email", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Email, NormaliserKind.Email),
            new("email2", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Email, NormaliserKind.Email),
            new("email3", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Email, NormaliserKind.Email),
            new("phone", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Phone, NormaliserKind.Phone),
            new("phone2", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Phone, NormaliserKind.Phone),
            new("phone3", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Phone, NormaliserKind.Phone),
            new("fax", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Phone, NormaliserKind.None),
            new("idType", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Open, NormaliserKind.None),
            new("idNumber", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Document, NormaliserKind.Document),
            new("idIssuingCountry", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Hidden, NormaliserKind.None),
            new("idIssuingPlace", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Hidden, NormaliserKind.None),
            new("idExpiry", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Date, NormaliserKind.None),
            new("nationality", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Hidden, NormaliserKind.None),
            new("birthDate", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Date, NormaliserKind.None),
            new("birthPlace", RetentionClass.Registration, Sensitivity.Identity, MaskKind.Address, NormaliserKind.None),
            new("address", RetentionClass.Registration, Sensitivity.Contact, MaskKind.Address, NormaliserKind.None),
            new("postalCode", RetentionClass.Registration, Sensitivity.Contact, MaskKind.Hidden, NormaliserKind.None),
            new("city", RetentionClass.Registration, Sensitivity.Contact, MaskKind.Hidden, NormaliserKind.None),
            new("region", RetentionClass.Registration, Sensitivity.Basic, MaskKind.Open, NormaliserKind.None),
            new("country", RetentionClass.Registration, Sensitivity.Basic, MaskKind.Open, NormaliserKind.None),
            new("language", RetentionClass.Stay, Sensitivity.Basic, MaskKind.Open, NormaliserKind.None),
            new("vehiclePlate", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Plate, NormaliserKind.Plate),
            new("taxNumber", RetentionClass.Stay, Sensitivity.Identity, MaskKind.Document, NormaliserKind.Document),
            new("vatNumber", RetentionClass.Stay, Sensitivity.Identity, MaskKind.Document, NormaliserKind.Document),
            new("occupation", RetentionClass.Marketing, Sensitivity.Contact, MaskKind.Hidden, NormaliserKind.None),
            new("company", RetentionClass.Stay, Sensitivity.Contact, MaskKind.Hidden, NormaliserKind.None),
            new("loyaltyNumber", RetentionClass.Marketing, Sensitivity.Contact, MaskKind.Document, NormaliserKind.Document),
            new("vipStatus", RetentionClass.Marketing, Sensitivity.Contact, MaskKind.Hidden, NormaliserKind.None),
            new("anniversary", RetentionClass.Marketing, Sensitivity.Contact, MaskKind.Date, NormaliserKind.None),
            new("preferences", RetentionClass.Sensitive, Sensitivity.Sensitive, MaskKind.Hidden, NormaliserKind.None),
            new("dietaryNeeds", RetentionClass.Sensitive, Sensitivity.Sensitive, MaskKind.Hidden, NormaliserKind.None),
            new("accessibilityNeeds", RetentionClass.Sensitive, Sensitivity.Sensitive, MaskKind.Hidden, NormaliserKind.None),
            new("note", RetentionClass.Sensitive, Sensitivity.Sensitive, MaskKind.Hidden, NormaliserKind.None),
        ];
        ByCode = All.ToFrozenDictionary(field => field.Code, StringComparer.Ordinal);
    }

    /// <summary>Every field, in the order in which a profile is shown.</summary>
    public static IReadOnlyList<GuestField> All { get; }

    /// <summary>The field of a code, or null when there is none. A further value of a kind carries its number: <c>idNumber2</c> is kept as <c>idNumber</c> is.</summary>
    public static GuestField? Find(string code) => ByCode.GetValueOrDefault(code) ?? FindNumbered(code);

    private static GuestField? FindNumbered(string code)
    {
        var kind = code.AsSpan().TrimEnd("0123456789");
        return int.TryParse(code.AsSpan(kind.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 1 and <= MostOfAKind && code[kind.Length] != '0' && ByCode.TryGetValue(kind.ToString(), out var field)
            ? field with { Code = code }
            : null;
    }
}
