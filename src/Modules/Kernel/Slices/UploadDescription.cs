namespace HotelPrivacy.Kernel.Slices;

/// <summary>What the API document says of a multipart upload that an endpoint streams by itself.</summary>
/// <param name="File">The part with the file.</param>
/// <param name="Required">Text parts that must be there.</param>
/// <param name="Optional">Text parts that may be there.</param>
public sealed record UploadDescription(string File, IReadOnlyList<string> Required, IReadOnlyList<string> Optional);
