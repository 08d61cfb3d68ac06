namespace HotelPrivacy.Kernel.Privacy;

/// <summary>How much harm a field's disclosure can do; rights to reveal are given by it.</summary>
public enum Sensitivity
{
    /// <summary>Says little about one person: language, country, form of address.</summary>
    Basic,

    /// <summary>Names the person or reaches them: name, phone, e-mail, address.</summary>
    Contact,

    /// <summary>Proves who the person is: documents, birth date, nationality.</summary>
    Identity,

    /// <summary>May hold sensitive personal information (PIPL art. 28): free text, wishes about health or belief.</summary>
    Sensitive,
}

/// <summary>How a field is shown to those who may not see it whole (see <see cref="Mask"/>).</summary>
public enum MaskKind
{
    /// <summary>Shown whole.</summary>
    Open,

    /// <summary>Nothing shown.</summary>
    Hidden,

    /// <summary>A whole or family name: first character.</summary>
    Name,

    /// <summary>A part of a name that stands beside the family name: nothing of Chinese, the first letter of others.</summary>
    GivenName,

    /// <summary>First three and last four digits of a mainland mobile, last four of others.</summary>
    Phone,

    /// <summary>First letter and domain.</summary>
    Email,

    /// <summary>First four and last two characters; less of short numbers.</summary>
    Document,

    /// <summary>Nothing but the form of a date.</summary>
    Date,

    /// <summary>The province: first three Chinese characters.</summary>
    Address,

    /// <summary>First two characters.</summary>
    Plate,
}

/// <summary>How a field's value is brought to one spelling before it is searched for (see <see cref="Normalise"/>).</summary>
public enum NormaliserKind
{
    /// <summary>The field is not searched.</summary>
    None,

    /// <summary><see cref="Normalise.Name"/>.</summary>
    Name,

    /// <summary><see cref="Normalise.Phone"/>.</summary>
    Phone,

    /// <summary><see cref="Normalise.Email"/>.</summary>
    Email,

    /// <summary><see cref="Normalise.Document"/>.</summary>
    Document,

    /// <summary><see cref="Normalise.Plate"/>.</summary>
    Plate,
}

/// <summary>One field of a guest's profile.</summary>
/// <param name="Code">The stable code in camelCase: stored, in the API, and bound into every ciphertext.</param>
/// <param name="Class">The retention class, and so the data key.</param>
/// <param name="Sensitivity">The harm of disclosure.</param>
/// <param name="Mask">How it is shown masked.</param>
/// <param name="Normaliser">How it is searched.</param>
public sealed record GuestField(string Code, RetentionClass Class, Sensitivity Sensitivity, MaskKind Mask, NormaliserKind Normaliser);
