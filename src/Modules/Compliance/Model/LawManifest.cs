using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Compliance.Model;

/// <summary>One file of the law data.</summary>
internal interface ILawFile
{
    /// <summary>Day of its last change, <c>yyyy-MM-dd</c>; the same as in the manifest.</summary>
    string Version { get; }

    /// <summary>The day on which its facts were last looked at.</summary>
    DateOnly AsOf { get; }

    /// <summary>What it is about.</summary>
    LocalText Subject { get; }
}

/// <summary>A file as the manifest lists it.</summary>
/// <param name="Name">File name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Digest">SHA-256 over its bytes, lower-case hex.</param>
internal sealed record LawFileEntry(string Name, string Version, string Digest);

/// <summary><c>law.manifest.json</c>: what the law data consists of.</summary>
/// <param name="Version">Version of the whole.</param>
/// <param name="AsOf">The day on which its facts were last looked at.</param>
/// <param name="Jurisdictions">Whose law it holds.</param>
/// <param name="Notice">What it is and is not.</param>
/// <param name="Conventions">How to read it.</param>
/// <param name="Files">The files.</param>
/// <param name="Digest">SHA-256 over the list of files; see <see cref="DigestOfFiles"/>.</param>
internal sealed record LawManifest(
    string Version,
    DateOnly AsOf,
    IReadOnlyList<string> Jurisdictions,
    LocalText Notice,
    IReadOnlyList<LocalText> Conventions,
    IReadOnlyList<LawFileEntry> Files,
    string Digest)
{
    /// <summary>SHA-256 over one line <c>name version digest</c> per file, each ended by a line feed.</summary>
    public string DigestOfFiles() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Files.Select(file => $"{file.Name} {file.Version} {file.Digest}\n")))));
}
