namespace HotelPrivacy.Kernel.Privacy;

/// <summary>
/// Why a datum is kept and so when it goes: each guest has one data key per class, so that a class can be destroyed without the others.
/// The numbers are bound into wrapped keys and never change.
/// </summary>
public enum RetentionClass
{
    /// <summary>What the lodging registration asks for.</summary>
    Registration = 1,

    /// <summary>The stay and its contract: contact, bills, vehicle.</summary>
    Stay = 2,

    /// <summary>What is kept for advertising and loyalty, by consent only.</summary>
    Marketing = 3,

    /// <summary>Sensitive personal information beyond the registration (PIPL art. 28; GDPR art. 9), and free text that may hold some.</summary>
    Sensitive = 4,

    /// <summary>Restricted from use, kept only because a law asks for it.</summary>
    Archive = 5,
}
