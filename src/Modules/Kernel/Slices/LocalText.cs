namespace HotelPrivacy.Kernel.Slices;

/// <summary>Text in both languages of the product.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Zh, string En);
