using System.Text;
using HotelPrivacy.Guests.Features;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Storage;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Reads a multipart upload part by part, in any order, sealing the file while it arrives: nothing of it touches the disk in the clear.</summary>
internal static class ImportUpload
{
    private const int MaximumTextBytes = 256 * 1024;

    public static async Task<Result<StartImport.Command>> ReadAsync(HttpRequest request, Guid importId, UploadStore uploads, long limit, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return GuestsErrors.ImportNotMultipart;
        }

        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, request.Body) { BodyLengthLimit = null }, importId, uploads, limit, ct);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return GuestsErrors.ImportTooLarge;
        }
        catch (Exception cut) when (cut is IOException and not BadHttpRequestException or InvalidDataException)
        {
            // A body that breaks off or is no multipart.
            return GuestsErrors.ImportPartMissing;
        }
    }

    private static async Task<Result<StartImport.Command>> ReadPartsAsync(MultipartReader parts, Guid importId, UploadStore uploads, long limit, CancellationToken ct)
    {
        var texts = new Dictionary<string, string>();
        byte[]? key = null;
        while (await parts.ReadNextSectionAsync(ct) is { } part)
        {
            var name = part.GetContentDispositionHeader() is { } disposition ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;
            if (name == "file" && key is null)
            {
                key = SealedFile.NewKey();
                if (await uploads.StoreAsync(importId, part.Body, key, limit, ct) is null)
                {
                    return GuestsErrors.ImportTooLarge;
                }
            }
            else if (name is "hotelId" or "format" or "mapping" && await ReadTextAsync(part.Body, ct) is { } text)
            {
                texts[name] = text;
            }
        }

        return key is not null && Guid.TryParse(texts.GetValueOrDefault("hotelId"), out var hotelId) && texts.GetValueOrDefault("format") is { } format
            ? new StartImport.Command(importId, hotelId, format, texts.GetValueOrDefault("mapping"), key)
            : GuestsErrors.ImportPartMissing;
    }

    private static async Task<string?> ReadTextAsync(Stream body, CancellationToken ct)
    {
        var buffer = new byte[MaximumTextBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return length > MaximumTextBytes ? null : Encoding.UTF8.GetString(buffer, 0, length).Trim();
    }
}
