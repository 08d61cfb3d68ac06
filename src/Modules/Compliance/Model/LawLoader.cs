using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HotelPrivacy.Compliance.Model;

/// <summary>Reads the law data and takes it only whole: every file as the manifest says, every member known, none missing.</summary>
internal static class LawLoader
{
    public const string ManifestName = "law.manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>The law data built into the product.</summary>
    /// <exception cref="LawDataException">A file is missing or not the released one.</exception>
    public static LawLibrary Load() => Load(ReadResource);

    /// <summary>The law data of another place.</summary>
    /// <param name="read">Gives the bytes of a file, or null when there is none.</param>
    public static LawLibrary Load(Func<string, byte[]?> read)
    {
        var manifest = Parse<LawManifest>(ManifestName, Bytes(ManifestName, read));
        var digest = manifest.DigestOfFiles();
        if (manifest.Digest != digest)
        {
            throw new LawDataException(ManifestName, $"its list of files has the SHA-256 {digest}, but it says {manifest.Digest}");
        }

        var retention = File<RetentionFile>("retention.json");
        return new LawLibrary
        {
            Manifest = manifest,
            Sources = File<LawSourceFile>("sources.json").Laws.ToDictionary(law => law.Code),
            Obligations = File<ObligationFile>("obligations.json").Obligations,
            Retention = retention,
            Rules = File<LawRuleFile>("rules.json").Rules.Concat(retention.Templates.SelectMany(template => template.ToRules())).ToDictionary(rule => rule.Key),
            CrossBorder = File<CrossBorderFile>("cross-border.json"),
            Deals = File<DealFile>("deals.json").Structures,
            Clauses = File<ClauseFile>("clauses.json").Sets,
            Documents = File<DocumentFile>("notices.json").Documents,
            HandoverItems = File<HandoverFile>("handover.json").Items,
            Controls = File<ControlFile>("controls.json").Catalogue,
            OpenQuestions = File<OpenQuestionFile>("uncertain.json").Questions,
        };

        T File<T>(string name)
            where T : ILawFile
        {
            var entry = manifest.Files.FirstOrDefault(file => file.Name == name) ?? throw new LawDataException(ManifestName, $"it does not list {name}");
            var bytes = Bytes(name, read);
            var actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (actual != entry.Digest)
            {
                throw new LawDataException(name, $"its SHA-256 is {actual}, but {ManifestName} says {entry.Digest}");
            }

            var file = Parse<T>(name, bytes);
            return file.Version == entry.Version ? file : throw new LawDataException(name, $"its version is not the one {ManifestName} says");
        }
    }

    private static byte[] Bytes(string name, Func<string, byte[]?> read) => read(name) ?? throw new LawDataException(name, "it is missing");

    private static T Parse<T>(string name, byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, Json) ?? throw new LawDataException(name, "it is empty");
        }
        catch (JsonException wrong)
        {
            throw new LawDataException(name, $"it cannot be read: {wrong.Message}");
        }
    }

    private static byte[]? ReadResource(string name)
    {
        using var stream = typeof(LawLoader).Assembly.GetManifestResourceStream($"Law/{name}");
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>The law data is not the released one; the message names the file, why, and what helps.</summary>
internal sealed class LawDataException(string file, string why)
    : Exception($"The law data cannot be used: {file}: {why}. Put the released file back; after an intended change enter its version and digest in {LawLoader.ManifestName}.")
{
    /// <summary>The file at fault.</summary>
    public string File => file;
}
