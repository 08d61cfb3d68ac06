using System.Globalization;
using System.Text;
using PhoneNumbers;

namespace HotelPrivacy.Kernel.Privacy;

/// <summary>
/// Brings what people type to one spelling before it is searched for: Unicode compatibility form NFKC (full-width letters and digits become plain),
/// invisible characters dropped, case folded. Nothing left gives null. Stored search tokens depend on these rules: a changed rule needs all tokens
/// made anew.
/// </summary>
public static class Normalise
{
    private const char MiddleDot = '·';

    /// <summary>Normalises a value as its field asks.</summary>
    /// <param name="kind">The field's normaliser; <see cref="NormaliserKind.None"/> gives null.</param>
    /// <param name="value">What was typed or imported.</param>
    /// <param name="region">The region of phone numbers without a country code, ISO 3166-1 alpha-2 such as <c>CN</c>.</param>
    public static string? Apply(NormaliserKind kind, string? value, string region) => kind switch
    {
        NormaliserKind.Name => Name(value),
        NormaliserKind.Phone => Phone(value, region),
        NormaliserKind.Email => Email(value),
        NormaliserKind.Document => Document(value),
        NormaliserKind.Plate => Plate(value),
        _ => null,
    };

    /// <summary>An e-mail address: without spaces, in lower case.</summary>
    public static string? Email(string? value) => Fold(value, rune => !Rune.IsWhiteSpace(rune));

    /// <summary>A phone number in E.164, such as <c>+8613800138000</c>; null when it cannot be read as one.</summary>
    /// <param name="value">What was typed or imported.</param>
    /// <param name="region">The region of numbers without a country code, ISO 3166-1 alpha-2 such as <c>CN</c>.</param>
    public static string? Phone(string? value, string region)
    {
        if (Plain(value) is not { } text)
        {
            return null;
        }

        var library = PhoneNumberUtil.GetInstance();
        try
        {
            return library.Format(library.Parse(text, region), PhoneNumberFormat.E164);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>A document's number: letters and digits only, in lower case.</summary>
    public static string? Document(string? value) => Fold(value, Rune.IsLetterOrDigit);

    /// <summary>A vehicle's plate: letters and digits only, in lower case.</summary>
    public static string? Plate(string? value) => Fold(value, Rune.IsLetterOrDigit);

    /// <summary>
    /// A name: one kind of middle dot and apostrophe, no space beside a dot or an East Asian character, one space between other words, in lower case.
    /// </summary>
    public static string? Name(string? value)
    {
        if (Fold(value, _ => true) is not { } text)
        {
            return null;
        }

        var name = new StringBuilder(text.Length);
        var closed = true; // whether the last character wants no space after it
        var space = false;
        foreach (var rune in text.EnumerateRunes().Select(Unify))
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = true;
                continue;
            }

            var joins = rune.Value == MiddleDot || Script.IsEastAsian(rune);
            if (space && !closed && !joins)
            {
                name.Append(' ');
            }

            name.Append(rune);
            (closed, space) = (joins, false);
        }

        return name.ToString();
    }

    /// <summary>
    /// One identity document as one value: type, number and issuing country. Two guests with the same are the same person. Null without type or number.
    /// </summary>
    public static string? Identity(string? idType, string? idNumber, string? country) =>
        Document(idType) is { } type && Document(idNumber) is { } number ? $"{type}\0{number}\0{Document(country)}" : null;

    private static Rune Unify(Rune rune) => rune.Value switch
    {
        0x2022 or 0x2027 or 0x2219 or 0x22C5 or 0x30FB => new Rune(MiddleDot), // • ‧ ∙ ⋅ ・
        0x2018 or 0x2019 or 0x02BC or 0x0060 => new Rune('\''),
        >= 0x2010 and <= 0x2015 => new Rune('-'),
        _ => rune,
    };

    // Up and down again, so that letters with two lower-case forms (ς, σ) become one.
    private static string? Fold(string? value, Func<Rune, bool> keep)
    {
        if (Plain(value) is not { } text)
        {
            return null;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(keep))
        {
            folded.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)));
        }

        return folded.Length == 0 ? null : folded.ToString();
    }

    // NFKC, without control and formatting characters (zero-width spaces, direction marks), trimmed. Lone surrogates become U+FFFD: NFKC refuses them.
    private static string? Plain(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (Ascii.IsValid(value) && !value.Any(char.IsControl))
        {
            return value.Trim();
        }

        var kept = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes().Where(IsVisible))
        {
            kept.Append(rune);
        }

        var text = kept.ToString().Normalize(NormalizationForm.FormKC).Trim();
        return text.Length == 0 ? null : text;
    }

    private static bool IsVisible(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
