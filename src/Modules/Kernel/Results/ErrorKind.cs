namespace HotelPrivacy.Kernel.Results;

/// <summary>What kind of refusal an <see cref="Error"/> is; each maps to one HTTP status (RFC 9110) in <see cref="ErrorKindStatus"/>.</summary>
public enum ErrorKind
{
    /// <summary>The request is malformed or breaks a rule of its shape (400).</summary>
    Invalid,

    /// <summary>The caller is not signed in, or the sign-in failed (401).</summary>
    Unauthenticated,

    /// <summary>The caller may not do this (403).</summary>
    Forbidden,

    /// <summary>There is no such thing, or it lies in a hotel the caller may not see (404).</summary>
    NotFound,

    /// <summary>The state of the thing does not allow it (409).</summary>
    Conflict,

    /// <summary>It was there and is gone for good, such as a destroyed key (410).</summary>
    Gone,

    /// <summary>Somebody changed it since it was read (412).</summary>
    Stale,

    /// <summary>The content is larger than the limit (413).</summary>
    TooLarge,

    /// <summary>The format is not one we read (415).</summary>
    Unsupported,

    /// <summary>Well-formed, but cannot be processed as it stands (422).</summary>
    Unprocessable,

    /// <summary>Locked, such as an account after failed sign-ins (423).</summary>
    Locked,

    /// <summary>Too many requests (429).</summary>
    TooMany,
}

/// <summary>The one place where kinds become HTTP statuses.</summary>
public static class ErrorKindStatus
{
    /// <summary>The HTTP status of a kind.</summary>
    public static int ToStatus(this ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => 400,
        ErrorKind.Unauthenticated => 401,
        ErrorKind.Forbidden => 403,
        ErrorKind.NotFound => 404,
        ErrorKind.Conflict => 409,
        ErrorKind.Gone => 410,
        ErrorKind.Stale => 412,
        ErrorKind.TooLarge => 413,
        ErrorKind.Unsupported => 415,
        ErrorKind.Unprocessable => 422,
        ErrorKind.Locked => 423,
        ErrorKind.TooMany => 429,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
