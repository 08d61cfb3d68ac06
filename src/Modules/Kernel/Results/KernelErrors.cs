namespace HotelPrivacy.Kernel.Results;

/// <summary>Refusals that any route can give.</summary>
public static class KernelErrors
{
    /// <summary>The request breaks a rule of its shape.</summary>
    public static readonly Error Invalid = new(ErrorKind.Invalid, "request.invalid", "One or more fields are missing or invalid.");

    /// <summary>No valid sign-in came with the request.</summary>
    public static readonly Error Unauthenticated = new(ErrorKind.Unauthenticated, "request.unauthenticated", "Sign in, or send a valid API key; the one sent is missing, expired or revoked.");

    /// <summary>The access token was good and has run out.</summary>
    public static readonly Error SignInExpired = new(ErrorKind.Unauthenticated, "request.sign-in-expired", "The access token has expired; refresh the session or sign in again.");

    /// <summary>The caller lacks the named permission.</summary>
    public static readonly Error Forbidden = new(ErrorKind.Forbidden, "request.forbidden", "The permission for this is missing.");

    /// <summary>No such route or thing.</summary>
    public static readonly Error NotFound = new(ErrorKind.NotFound, "request.not-found", "There is no such thing, or you may not see it.");

    /// <summary>The body is larger than the limit.</summary>
    public static readonly Error TooLarge = new(ErrorKind.TooLarge, "request.too-large", "The content is larger than the limit.");

    /// <summary>The content type is not one this route reads.</summary>
    public static readonly Error UnsupportedMediaType = new(ErrorKind.Unsupported, "request.unsupported-media-type", "The content type is not one this route reads.");

    /// <summary>Too many requests in a short time.</summary>
    public static readonly Error TooMany = new(ErrorKind.TooMany, "request.too-many", "Too many requests; wait and try again.");

    /// <summary>The same idempotency key came with another body.</summary>
    public static readonly Error IdempotencyKeyReused = new(ErrorKind.Unprocessable, "request.idempotency-key-reused", "This Idempotency-Key was used with another body; use a new key.");

    /// <summary>The list cursor was not made by this list.</summary>
    public static readonly Error BadCursor = new(ErrorKind.Invalid, "request.bad-cursor", "The cursor is not one this list gave.", "cursor");

    /// <summary>The list cannot be sorted that way.</summary>
    public static readonly Error BadSort = new(ErrorKind.Invalid, "request.bad-sort", "The list cannot be sorted by this field.", "sort");
}
