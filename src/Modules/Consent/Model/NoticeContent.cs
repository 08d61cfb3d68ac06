using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using HotelPrivacy.Contracts.Compliance;
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

    /// <summary>What is not there of the title, the body and the fields the law asks for, in the order of the law data.</summary>
    /// <param name="elements">What the law wants a privacy notice to say; what names no field of ours is for counsel to read in the text.</param>
    public IEnumerable<MissingElement> Missing(IEnumerable<NoticeElement> elements) =>
        Lacking("title", null).Concat(Lacking("body", null)).Concat(
            elements.Where(element => element.Mandatory).SelectMany(element => element.Fields.SelectMany(field => Lacking(field, element.Source))));

    private IEnumerable<MissingElement> Lacking(string field, LocalText? source) => field switch
    {
        "title" => Unless(HasText(Title), field, source),
        "body" => Unless(HasText(Body), field, source),
        "handlerName" => Unless(HasText(Handler?.Name), field, source),
        "handlerContact" => Unless(HasText(Handler?.Contact), field, source),
        "retention" => Unless(HasText(Retention), field, source),
        "rights" => Unless(HasText(Rights), field, source),
        "purposes" => Unless(Purposes.Count > 0, field, source),
        "purposeName" => UnlessEach(purpose => HasText(purpose.Name), field, source),
        "purposeCategories" => UnlessEach(purpose => purpose.Categories is { Count: > 0 }, field, source),
        "purposeRetention" => UnlessEach(purpose => HasText(purpose.Retention), field, source),
        _ => throw new InvalidOperationException($"The law data asks for the field {field}, which a notice does not have."),
    };

    private static IEnumerable<MissingElement> Unless(bool there, string field, LocalText? source) => there ? [] : [new MissingElement(field, null, source)];

    private IEnumerable<MissingElement> UnlessEach(Func<NoticePurpose, bool> there, string field, LocalText? source) =>
        Purposes.Where(purpose => !there(purpose)).Select(purpose => new MissingElement(field, purpose.Code, source));

    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool HasText(LocalText? text) => HasText(text?.Zh) && HasText(text?.En);
}

/// <summary>An element a notice lacks, and the law that asks for it; without a source it is the product's own wish.</summary>
internal sealed record MissingElement(string Element, string? Purpose, LocalText? Source);
