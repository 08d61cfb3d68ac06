namespace HotelPrivacy.Kernel.Results;

/// <summary>
/// A refusal a caller can act on. Each module lists its own in one <c>&lt;Module&gt;Errors</c> file: the catalogue of what can go wrong there.
/// </summary>
/// <param name="Kind">The kind, which sets the HTTP status.</param>
/// <param name="Code">Stable code <c>module.reason</c> in kebab-case; outside it is the URN <c>urn:hotelprivacy:module:reason</c>.</param>
/// <param name="Reason">What is wrong and what would help, in English, without guest data; the client owns the wording shown.</param>
/// <param name="Field">The request field at fault, if one is.</param>
public sealed record Error(ErrorKind Kind, string Code, string Reason, string? Field = null)
{
    /// <summary>What is missing, each item as shown to the caller under <c>missing</c>; empty when nothing is.</summary>
    public IReadOnlyList<object> Missing { get; init; } = [];

    /// <summary>When to try again, sent as <c>Retry-After</c>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The problem type of RFC 9457.</summary>
    public string Urn => $"urn:hotelprivacy:{Code.Replace('.', ':')}";

    /// <summary>The same refusal naming what is missing.</summary>
    public Error With(IEnumerable<object> missing) => this with { Missing = [.. missing] };

    /// <summary>The same refusal with a more exact reason (never guest data).</summary>
    public Error Because(string reason) => this with { Reason = reason };
}
