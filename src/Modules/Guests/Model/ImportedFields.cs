using System.Collections.Frozen;

namespace HotelPrivacy.Guests.Model;

/// <summary>
/// The neutral field codes of a guest. A second and third value of a kind carries its number (<c>phone2</c>, <c>idNumber2</c>).
/// </summary>
internal static class ImportedFields
{
    /// <summary>The code under which refusals name the guest's id.</summary>
    public const string ExternalRef = "externalRef";

    /// <summary>Fields that are dates, kept as <c>yyyy-MM-dd</c>.</summary>
    public static FrozenSet<string> Dates { get; } = FrozenSet.Create(StringComparer.Ordinal, "birthDate", "idExpiry");

    /// <summary>Every code a column mapping may name.</summary>
    public static FrozenSet<string> Known { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "familyName", "givenName", "fullName", "middleName", "nickname", "alternateName", "title", "gender",
        "email", "email2", "email3", "phone", "phone2", "phone3", "fax",
        "idType", "idNumber", "idIssuingCountry", "idIssuingPlace", "idExpiry", "nationality",
        "birthDate", "birthPlace", "address", "postalCode", "city", "region", "country", "language",
        "vehiclePlate", "taxNumber", "vatNumber", "occupation", "company", "loyaltyNumber", "vipStatus");
}
