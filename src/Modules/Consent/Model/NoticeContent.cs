using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Model;

/// <summary>The lawful basis of a purpose (PIPL art. 13; GDPR art. 6).</summary>
internal enum LegalBasis
{
    Consent,
    Contract,
    LegalDuty,
    Emergency,
    PublicInterest,
    Published,
}

internal sealed record NoticeHandler(string? Name, string? Contact);

internal sealed record NoticePurpose(
    string Code, LocalText? Name, LegalBasis Basis, IReadOnlyList<string>? Categories, bool Sensitive, IReadOnlyList<string>? Recipients, string? Retention)
{
    /// <summary>Changes when anything the guest decided upon changes; then the guest is asked again.</summary>
    public string Digest() => NoticeContent.DigestOf(this);
}

/// <summary>What the guest is told. A draft may lack parts; <see cref="Missing"/> names them.</summary>
internal sealed record NoticeContent(
    LocalText? Title, LocalText? Body, NoticeHandler? Handler, LocalText? Retention, LocalText? Rights, IReadOnlyList<NoticePurpose> Purposes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static NoticeContent Parse(string json) => JsonSerializer.Deserialize<NoticeContent>(json, Json)!;

    public string Digest() => DigestOf(this);

    internal static string DigestOf<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value, Json)));

    /// <summary>The elements the law asks for that are not there, in the order of the law (PIPL art. 17, 23, 30).</summary>
    public IEnumerable<MissingElement> Missing()
    {
        if (!HasText(Title))
        {
            yield return new MissingElement("title");
        }

        if (!HasText(Body))
        {
            yield return new MissingElement("body");
        }

        if (string.IsNullOrWhiteSpace(Handler?.Name))
        {
            yield return new MissingElement("handlerName");
        }

        if (string.IsNullOrWhiteSpace(Handler?.Contact))
        {
            yield return new MissingElement("handlerContact");
        }

        if (!HasText(Retention))
        {
            yield return new MissingElement("retention");
        }

        if (!HasText(Rights))
        {
            yield return new MissingElement("rights");
        }

        if (Purposes.Count == 0)
        {
            yield return new MissingElement("purposes");
        }

        foreach (var element in Purposes.SelectMany(MissingIn))
        {
            yield return element;
        }
    }

    private static IEnumerable<MissingElement> MissingIn(NoticePurpose purpose)
    {
        if (!HasText(purpose.Name))
        {
            yield return new MissingElement("purposeName", purpose.Code);
        }

        if (purpose.Categories is not { Count: > 0 })
        {
            yield return new MissingElement("purposeCategories", purpose.Code);
        }

        if (string.IsNullOrWhiteSpace(purpose.Retention))
        {
            yield return new MissingElement("purposeRetention", purpose.Code);
        }
    }

    private static bool HasText(LocalText? text) => !string.IsNullOrWhiteSpace(text?.Zh) && !string.IsNullOrWhiteSpace(text.En);
}

/// <summary>An element a notice lacks.</summary>
internal sealed record MissingElement(string Element, string? Purpose = null);
