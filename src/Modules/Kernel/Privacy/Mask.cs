using System.Globalization;

namespace HotelPrivacy.Kernel.Privacy;

/// <summary>
/// Shows as much of a value as is needed to recognise it. Counted in text elements, so that no character is cut in two; a value too short to hide
/// anything in shows nothing. Unknown fields show nothing.
/// </summary>
public static class Mask
{
    /// <summary>What stands for a value of which nothing is shown.</summary>
    public const string Nothing = "****";

    /// <summary>Masks a field's value. Null stays null, and empty or blank becomes empty.</summary>
    public static string? Apply(string fieldCode, string? value) => Apply(GuestFields.Find(fieldCode)?.Mask ?? MaskKind.Hidden, value);

    /// <summary>Masks a value. Null stays null, and empty or blank becomes empty.</summary>
    public static string? Apply(MaskKind kind, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = value.Trim();
        return text.Length == 0 ? "" : kind switch
        {
            MaskKind.Open => text,
            MaskKind.Name => Name(text),
            MaskKind.GivenName => GivenName(text),
            MaskKind.Phone => Phone(text),
            MaskKind.Email => Email(text),
            MaskKind.Document => Document(text),
            MaskKind.Date => "****-**-**",
            MaskKind.Address => Address(text),
            MaskKind.Plate => Plate(text),
            _ => Nothing,
        };
    }

    // 张三丰 → 张**, John Smith → J***.
    private static string Name(string text)
    {
        var name = new StringInfo(text);
        var (first, length) = (name.SubstringByTextElements(0, 1), name.LengthInTextElements);
        return (Script.IsEastAsian(first), length) switch
        {
            (_, 1) => "*",
            (true, _) => first + Stars(Math.Min(length - 1, 2)),
            _ => first + "***",
        };
    }

    // Beside a masked whole name, the first character of a Chinese given name would tell more than the whole name's mask does.
    private static string GivenName(string text) =>
        Script.IsEastAsian(text) ? Stars(Math.Min(new StringInfo(text).LengthInTextElements, 2)) : Name(text);

    private static string Phone(string text)
    {
        var digits = string.Concat(text.Select(CharUnicodeInfo.GetDecimalDigitValue).Where(digit => digit >= 0));
        var national = digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..]
            : digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..]
            : text[0] is '+' or '\uFF0B' ? ""
            : digits;
        return national.Length == 11 && national[0] == '1' && national[1] >= '3' ? $"{national[..3]}****{national[^4..]}"
            : digits.Length >= 8 ? $"{Nothing}{digits[^4..]}"
            : Nothing;
    }

    private static string Email(string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 1 || at == text.Length - 1)
        {
            return Nothing;
        }

        var local = new StringInfo(text[..at]);
        var shown = local.LengthInTextElements > 1 ? local.SubstringByTextElements(0, 1) : "";
        return $"{shown}{Nothing}{text[at..]}";
    }

    private static string Document(string text)
    {
        var number = new StringInfo(text);
        var length = number.LengthInTextElements;
        return length switch
        {
            >= 12 => Between(number, length, 4, 2),
            >= 6 => Between(number, length, 1, 2),
            _ => Nothing,
        };
    }

    private static string Address(string text)
    {
        var address = new StringInfo(text);
        var startsChinese = address.LengthInTextElements >= 6
            && Enumerable.Range(0, 3).All(i => Script.IsEastAsian(address.SubstringByTextElements(i, 1)));
        return startsChinese ? address.SubstringByTextElements(0, 3) + Nothing : Nothing;
    }

    private static string Plate(string text)
    {
        var plate = new StringInfo(text);
        return plate.LengthInTextElements >= 6 ? plate.SubstringByTextElements(0, 2) + Nothing : Nothing;
    }

    private static string Between(StringInfo text, int length, int first, int last) =>
        text.SubstringByTextElements(0, first) + Stars(length - first - last) + text.SubstringByTextElements(length - last);

    private static string Stars(int count) => new('*', count);
}
