using System.Collections.Frozen;
using System.Globalization;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Brings the many words of the systems to one.</summary>
internal static class Neutral
{
    private static readonly FrozenDictionary<string, string> Genders = Words(
        ("male", "m male man uomo maschio maschile 男"),
        ("female", "f female woman donna femmina femminile 女"));

    private static readonly FrozenDictionary<string, string> IdTypes = Words(
        ("passport", "passport passportnumber passaporto 护照 pass psp"),
        ("identityCard", "identitycard idcard idnumber nationalid cartadidentità 身份证 居民身份证"),
        ("driverLicence", "drivinglicence drivinglicense driverlicence driverlicense driverlicensenumber driverslicense driverslicence patente 驾驶证 驾照"),
        ("visa", "visa visto 签证"),
        ("socialInsurance", "socialinsurancenumber"));

    private static readonly FrozenDictionary<string, RelationKind> Kins = Words(
        (nameof(RelationKind.Spouse), "spouse wife husband partner coniuge moglie marito 配偶 妻子 丈夫"),
        (nameof(RelationKind.Child), "child son daughter figlio figlia 子女 儿子 女儿 孩子"),
        (nameof(RelationKind.Parent), "parent mother father genitore madre padre 父母 父亲 母亲"))
        .ToFrozenDictionary(word => word.Key, word => Enum.Parse<RelationKind>(word.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>male or female, or the source's own word.</summary>
    public static string? Gender(string? word) => Lookup(Genders, word);

    /// <summary>passport, identityCard, driverLicence, visa, socialInsurance, or the source's own word.</summary>
    public static string? IdType(string? word) => Lookup(IdTypes, word);

    /// <summary>The tie a hotel's word names; <see cref="RelationKind.Companion"/> for none, <see cref="RelationKind.Other"/> for an unknown word.</summary>
    public static RelationKind Kin(string? word) =>
        string.IsNullOrWhiteSpace(word) ? RelationKind.Companion : Kins.GetValueOrDefault(Key(word), RelationKind.Other);

    /// <summary>A date from <c>yyyy-MM-dd</c>, or from a time that begins so, in which case the local date as written counts (RFC 3339); null when it is none.</summary>
    public static DateOnly? Date(string text)
    {
        var day = text.AsSpan().Trim();
        if (day.Length > 10 && day[10] is 'T' or ' ')
        {
            day = day[..10];
        }

        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    /// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The filled parts with a separator between them; null when none is filled.</summary>
    public static string? Join(string separator, params ReadOnlySpan<string?> parts)
    {
        var filled = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                filled.Add(part.Trim());
            }
        }

        return filled.Count == 0 ? null : string.Join(separator, filled);
    }

    private static string? Lookup(FrozenDictionary<string, string> words, string? word) =>
        word is null ? null : words.GetValueOrDefault(Key(word), word);

    private static string Key(string word) => string.Concat(word.Where(char.IsLetter));

    private static FrozenDictionary<string, string> Words(params (string Code, string Names)[] codes) => codes
        .SelectMany(code => code.Names.Split(' ').Select(name => KeyValuePair.Create(name, code.Code)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
